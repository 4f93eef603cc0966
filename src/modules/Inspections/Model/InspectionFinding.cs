using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal enum FindingDegree
{
    Slight,
    Serious,
    VerySerious,
}

internal enum FindingCause
{
    /// <summary>Of the unit's or the person's own making.</summary>
    Own,

    /// <summary>From outside.</summary>
    External,
}

/// <summary>What was found: nature, degree, cause, whose responsibility, by which evidence; and what is to be done about it.</summary>
internal sealed class InspectionFinding
{
    private readonly List<FindingReply> replies = [];

    private InspectionFinding() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Inspection { get; private init; }

    public int Number { get; private init; }

    /// <summary>Code of the sign of violation; empty where none fits.</summary>
    public string Sign { get; private init; } = "";

    public string Nature { get; private init; } = "";

    public FindingDegree Degree { get; private init; }

    public FindingCause Cause { get; private init; }

    public string CauseText { get; private init; } = "";

    /// <summary>Whose responsibility; null: the unit's alone.</summary>
    public PersonId? Responsible { get; private init; }

    public string? ResponsibleName { get; private init; }

    public string Evidence { get; private init; } = "";

    public string Recommendation { get; private init; } = "";

    /// <summary>The same sign was found at this unit in so many earlier conclusions.</summary>
    public int FoundBefore { get; private init; }

    /// <summary>The assignment that puts it right.</summary>
    public string? Assignment { get; private set; }

    public AssignmentId? AssignmentId { get; private set; }

    public IReadOnlyList<FindingReply> Replies => replies;

    public static InspectionFinding Of(Guid inspection, int number, NewFinding found) =>
        new()
        {
            Inspection = inspection,
            Number = number,
            Sign = found.Sign,
            Nature = found.Nature,
            Degree = found.Degree,
            Cause = found.Cause,
            CauseText = found.CauseText,
            Responsible = found.Responsible,
            ResponsibleName = found.ResponsibleName,
            Evidence = found.Evidence,
            Recommendation = found.Recommendation,
            FoundBefore = found.FoundBefore,
        };

    public void Answer(FindingReply reply) => replies.Add(reply);

    public void Give(string code, AssignmentId id) => (Assignment, AssignmentId) = (code, id);
}

/// <summary>The other side's word about one finding.</summary>
internal sealed class FindingReply
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Finding { get; init; }

    public PersonId By { get; init; }

    public string ByName { get; init; } = "";

    /// <summary>For the unit, and not for oneself.</summary>
    public bool ForUnit { get; init; }

    public bool Agrees { get; init; }

    public string Text { get; init; } = "";

    public DateTime At { get; init; }
}

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
