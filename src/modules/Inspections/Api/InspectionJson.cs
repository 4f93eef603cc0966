using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;

namespace Chutri.Inspections.Api;

/// <param name="Basis">Empty for a person whom findings name, as are the scope and the papers asked for.</param>
/// <param name="Steps">To a person whom findings name, their own.</param>
/// <param name="Sheets">Check sheets, for whoever decided and the team.</param>
/// <param name="Conclusion">Null before, and for a person whom findings name.</param>
internal sealed record InspectionJson(
    string Code,
    string Act,
    string State,
    bool IsSurprise,
    string Unit,
    string Owner,
    string Basis,
    string Scope,
    string PapersAskedFor,
    string DecidedBy,
    DateOnly DecidedOn,
    IReadOnlyList<TeamMemberJson> Team,
    IReadOnlyList<InspectionStepJson> Steps,
    IReadOnlyList<InspectionFindingJson> Findings,
    IReadOnlyList<InspectionPaperJson> Papers,
    IReadOnlyList<CheckSheetLineJson> Sheets,
    string? Conclusion,
    DateOnly? ConcludedOn,
    DateTime? ClosedAt
)
{
    public static InspectionJson Of(InspectionView view)
    {
        var one = view.Of;
        return new(
            one.Code,
            one.Act.ToString(),
            one.State.ToString(),
            one.IsSurprise,
            one.UnitName,
            view.Owner,
            view.Basis,
            view.Scope,
            view.PapersAskedFor,
            one.DecidedByName,
            one.DecidedOn,
            [.. one.Team.Select(member => TeamMemberJson.Of(member, view.Inside))],
            [
                .. view.Steps.Select(step => new InspectionStepJson(
                    step.Kind.ToString(),
                    step.Holder,
                    step.DueOn,
                    step.DoneAt
                )),
            ],
            [.. view.Findings.Select(finding => InspectionFindingJson.Of(finding, view))],
            [
                .. view.Papers.Select(paper => new InspectionPaperJson(
                    paper.Id,
                    paper.Number,
                    paper.Kind.ToString(),
                    paper.Name,
                    paper.Description,
                    paper.Size,
                    paper.Sha256,
                    paper.MistakenWhy
                )),
            ],
            [
                .. view.Sheets.Select(sheet => new CheckSheetLineJson(
                    sheet.Number,
                    sheet.Title,
                    sheet.Questions
                )),
            ],
            view.Conclusion,
            one.ConcludedOn,
            one.ClosedAt
        );
    }
}

/// <param name="Tie">What the person declared; empty: nothing. Null before, and for those outside.</param>
internal sealed record TeamMemberJson(string Name, bool IsHead, string Known, string? Tie)
{
    public static TeamMemberJson Of(TeamMember member, bool inside) =>
        new(member.Name, member.IsHead, inside ? member.Known : "", inside ? member.Tie : null);
}

/// <param name="Kind">Papers, Field, Reply, Conclude or File.</param>
internal sealed record InspectionStepJson(
    string Kind,
    string Holder,
    DateOnly DueOn,
    DateTime? DoneAt
);

/// <param name="Kind">Given, OfTeam, Conclusion or Index.</param>
/// <param name="Description">What it is; empty where the name says it.</param>
/// <param name="MistakenWhy">Why it was put in by mistake; null: it was not.</param>
internal sealed record InspectionPaperJson(
    Guid Id,
    int Number,
    string Kind,
    string Name,
    string Description,
    long Size,
    string Sha256,
    string? MistakenWhy
);

internal sealed record CheckSheetLineJson(int Number, string Title, int Questions);

internal sealed record DecidedInspectionJson(string Code, string Page);
