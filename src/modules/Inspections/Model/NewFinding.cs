using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal sealed record NewFinding(
    string Sign,
    string Nature,
    FindingDegree Degree,
    FindingCause Cause,
    string CauseText,
    PersonId? Responsible,
    string? ResponsibleName,
    string Evidence,
    string Recommendation,
    int FoundBefore
);

internal static class FindingWords
{
    public static Words Name(this FindingDegree degree) =>
        degree switch
        {
            FindingDegree.Slight => new("ít nghiêm trọng", "slight"),
            FindingDegree.Serious => new("nghiêm trọng", "serious"),
            _ => new("rất nghiêm trọng", "very serious"),
        };

    public static Words Name(this FindingCause cause) =>
        cause switch
        {
            FindingCause.Own => new("chủ quan", "own"),
            _ => new("khách quan", "external"),
        };
}
