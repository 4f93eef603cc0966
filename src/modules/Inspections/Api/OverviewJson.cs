using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;

namespace Chutri.Inspections.Api;

/// <param name="Plans">Approved, of the year.</param>
/// <param name="Drawn">Units by how often they were drawn and visited, from the first draw on.</param>
/// <param name="Inspected">Units by when a team last was at them, for whatever reason.</param>
/// <param name="Findings">Of conclusions of the year that the caller decided on or was of the team of.</param>
internal sealed record InspectionOverviewJson(
    int Year,
    IReadOnlyList<PlanCoverageJson> Plans,
    DrawnCountsJson Drawn,
    InspectedCountsJson Inspected,
    FindingFiguresJson Findings,
    IReadOnlyList<FindingGroupJson> BySign,
    IReadOnlyList<FindingGroupJson> ByUnit
)
{
    public static InspectionOverviewJson Of(InspectionOverview read) =>
        new(
            read.Year,
            [
                .. read.Plans.Select(plan => new PlanCoverageJson(
                    plan.Code,
                    plan.Owner,
                    plan.Lines,
                    plan.Decided,
                    plan.Passed
                )),
            ],
            new(
                read.Units[UnitFigure.Often],
                read.Units[UnitFigure.Once],
                read.Units[UnitFigure.Never]
            ),
            new(
                read.Units[UnitFigure.NotInspected],
                read.Units[UnitFigure.LongAgo],
                read.Units[UnitFigure.Recent]
            ),
            FindingFiguresJson.Of(read.Findings),
            [.. read.BySign.Select(FindingGroupJson.Of)],
            [.. read.ByUnit.Select(FindingGroupJson.Of)]
        );
}

/// <param name="Decided">Of so many lines an inspection was decided.</param>
/// <param name="Passed">Of so many the quarter is over, and nobody decided.</param>
internal sealed record PlanCoverageJson(
    string Code,
    string Owner,
    int Lines,
    int Decided,
    int Passed
);

/// <param name="Often">Twice or more.</param>
internal sealed record DrawnCountsJson(int Often, int Once, int Never);

/// <param name="Never">No team was at them since inspections are kept here.</param>
/// <param name="LongAgo">More than twelve months ago.</param>
/// <param name="Recent">Within twelve months.</param>
internal sealed record InspectedCountsJson(int Never, int LongAgo, int Recent);

/// <param name="Repeated">The same sign stands in an earlier conclusion about the unit.</param>
/// <param name="NotIssued">A recommendation that became no work.</param>
/// <param name="None">Nothing is owed, or the caller may not see the work.</param>
internal sealed record FindingFiguresJson(
    int All,
    int Repeated,
    int NotIssued,
    int Within,
    int Overdue,
    int OnTime,
    int Late,
    int None
)
{
    public static FindingFiguresJson Of(FindingGroup group)
    {
        var of = group.Figures;
        return new(
            of[FindingFigure.All],
            of[FindingFigure.Repeated],
            of[FindingFigure.NotIssued],
            of[FindingFigure.Within],
            of[FindingFigure.Overdue],
            of[FindingFigure.OnTime],
            of[FindingFigure.Late],
            of[FindingFigure.None]
        );
    }
}

/// <param name="Key">Code of the sign ("none": no sign fits) or of the unit, as the list of findings takes it.</param>
internal sealed record FindingGroupJson(string Key, string Name, FindingFiguresJson Figures)
{
    public static FindingGroupJson Of(FindingGroup group) =>
        new(group.Key, group.Name, FindingFiguresJson.Of(group));
}

internal sealed record FindingLineListJson(
    IReadOnlyList<FindingLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Sign">Empty where none fits.</param>
/// <param name="Degree">Slight, Serious or VerySerious.</param>
/// <param name="FoundBefore">In so many earlier conclusions about the unit.</param>
/// <param name="Remedy">not-issued, within, overdue, on-time, late or none.</param>
internal sealed record FindingLineJson(
    string Inspection,
    int Number,
    DateOnly ConcludedOn,
    string UnitCode,
    string Unit,
    string Sign,
    string Degree,
    int FoundBefore,
    string Remedy
)
{
    public static FindingLineJson Of(FindingLine line) =>
        new(
            line.Code,
            line.Number,
            line.ConcludedOn,
            line.UnitCode,
            line.UnitName,
            line.Sign,
            line.Degree.ToString(),
            line.FoundBefore,
            line.Remedy.Word()
        );
}
