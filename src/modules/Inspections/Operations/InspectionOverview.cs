using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <param name="Passed">Lines whose quarter is over and that nobody decided on.</param>
internal sealed record PlanCoverage(string Code, string Owner, int Lines, int Decided, int Passed);

/// <param name="Key">Code of the sign or the unit, as filters take it; empty for the sum.</param>
internal sealed record FindingGroup(
    string Key,
    string Name,
    IReadOnlyDictionary<FindingFigure, int> Figures
)
{
    public static FindingGroup Of(string key, string name, IEnumerable<FindingLine> lines)
    {
        var all = lines.ToList();
        return new(
            key,
            name,
            FindingFigures.All.ToDictionary(
                figure => figure,
                figure => all.Count(line => line.IsIn(figure))
            )
        );
    }
}

/// <param name="Years">Those that there may be anything to tell of.</param>
/// <param name="Plans">Those approved, of the year.</param>
/// <param name="Units">By how often they were drawn, from the first draw on, and by when a team last was at them.</param>
/// <param name="Findings">Of conclusions of the year.</param>
internal sealed record InspectionOverview(
    int Year,
    IReadOnlyList<int> Years,
    IReadOnlyList<PlanCoverage> Plans,
    IReadOnlyDictionary<UnitFigure, int> Units,
    FindingGroup Findings,
    IReadOnlyList<FindingGroup> BySign,
    IReadOnlyList<FindingGroup> ByUnit
);

/// <summary>What became of plans, draws and findings, for whoever plans inspections and as far as the caller may see each.</summary>
internal sealed class ReadOverview(
    AppDatabase db,
    UnitDirectory units,
    SignsInForce signs,
    FindingBook findings,
    UnitBook book
)
{
    public async Task<InspectionOverview> Of(
        int year,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var lines = await findings.Of(year, now, stop);
        var titles = (await signs.Read(stop)).ToDictionary(sign => sign.Code, sign => sign.Text);
        var inspected = await book.Of(caller, now, stop);
        return new(
            year,
            await Years(now, stop),
            await Plans(year, caller, now, stop),
            UnitFigures.All.ToDictionary(
                figure => figure,
                figure => inspected.Count(line => line.IsIn(figure))
            ),
            FindingGroup.Of("", "", lines),
            Grouped(
                lines,
                line => FindingFilter.SignWord(line.Sign),
                line => titles.GetValueOrDefault(line.Sign, "")
            ),
            Grouped(lines, line => line.UnitCode, line => line.UnitName)
        );
    }

    private static List<FindingGroup> Grouped(
        IEnumerable<FindingLine> lines,
        Func<FindingLine, string> key,
        Func<FindingLine, string> name
    ) =>
        [
            .. lines
                .GroupBy(key)
                .Select(some => FindingGroup.Of(some.Key, name(some.First()), some))
                .OrderByDescending(group => group.Figures[FindingFigure.All])
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];

    private async Task<IReadOnlyList<PlanCoverage>> Plans(
        int year,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var over = PlanFigures.QuartersOver(year, now.Today);
        var rows = await db.Set<InspectionPlan>()
            .AsNoTracking()
            .Where(plan => plan.Year == year && plan.ApprovedAt != null)
            .OrderBy(plan => plan.Code)
            .Select(plan => new
            {
                plan.Code,
                plan.Owner,
                Lines = plan.Lines.Count,
                Decided = plan.Lines.Count(line => line.Inspection != null),
                Passed = plan.Lines.Count(line => line.Inspection == null && line.Quarter <= over),
            })
            .ToListAsync(stop);
        var all = await units.All(stop);
        return
        [
            .. rows.Where(row => caller.May(InspectionActs.Plan, row.Owner, all[row.Owner].Lineage))
                .Select(row => new PlanCoverage(
                    row.Code,
                    all[row.Owner].Name,
                    row.Lines,
                    row.Decided,
                    row.Passed
                )),
        ];
    }

    /// <summary>From the first with anything to tell to this one, or to that of the last plan.</summary>
    private async Task<IReadOnlyList<int>> Years(Moment now, CancellationToken stop)
    {
        var present = now.Today.Year;
        List<int> told =
        [
            present,
            await findings.FirstYear(stop) ?? present,
            .. await db.Set<InspectionPlan>()
                .Select(plan => plan.Year)
                .Distinct()
                .ToListAsync(stop),
        ];
        return [.. Enumerable.Range(told.Min(), told.Max() - told.Min() + 1)];
    }
}
