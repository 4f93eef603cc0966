using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>The overview, each figure of which opens a list.</summary>
internal sealed class OverviewPages(ReadOverview overview, AuthorityClock clock)
{
    public async Task<IResult> Overview(
        HttpContext context,
        FindingQuestion question,
        CancellationToken stop
    )
    {
        var (caller, asked) = OverviewLinks.Ask(context, question.Parse);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var now = clock.Now();
        var read = await overview.Of(asked.Value.Year, caller, now, stop);
        return Pages.Show<InspectionOverviewPage>(
            context,
            new OverviewModel(
                read.Year,
                [
                    .. read
                        .Years.Reverse()
                        .Select(year => new FilterChip(
                            OverviewPageWords.Year(year),
                            OverviewLinks.Overview(year),
                            year == read.Year
                        )),
                ],
                [.. read.Plans.Select(Row)],
                Of(UnitFigures.OfDraws, read),
                Of(UnitFigures.OfVisits, read),
                [
                    .. FindingFigures.All.Select(figure => new NamedFigure(
                        figure.Name(),
                        figure.Meaning(),
                        new(
                            read.Findings.Figures[figure],
                            OverviewLinks.Findings(read.Year, figure, null, null)
                        )
                    )),
                ],
                Row(read.Findings, read.Year, null, null),
                [.. read.BySign.Select(group => Row(group, read.Year, group.Key, null))],
                [.. read.ByUnit.Select(group => Row(group, read.Year, null, group.Key))]
            ),
            OverviewPageWords.Heading
        );
    }

    private static IReadOnlyList<NamedFigure> Of(
        IReadOnlyList<UnitFigure> figures,
        InspectionOverview read
    ) =>
        [
            .. figures.Select(figure => new NamedFigure(
                figure.Name(),
                null,
                new(read.Units[figure], OverviewLinks.Units(figure))
            )),
        ];

    private static PlanCoverageModel Row(PlanCoverage plan) =>
        new(
            plan.Code,
            plan.Owner,
            new(plan.Lines, InspectionUrls.Plan(plan.Code, PlanFigure.All)),
            new(plan.Decided, InspectionUrls.Plan(plan.Code, PlanFigure.Decided)),
            new(plan.Passed, InspectionUrls.Plan(plan.Code, PlanFigure.Passed))
        );

    private static FiguresModel Row(FindingGroup group, int year, string? sign, string? unit)
    {
        var none = sign is FindingFilter.NoSign;
        return new(
            none ? OverviewPageWords.NoSign.ToString() : sign ?? group.Name,
            none ? null : "vi",
            none || sign is null ? "" : group.Name,
            [
                .. FindingFigures.All.Select(figure => new ChartFigure(
                    group.Figures[figure],
                    OverviewLinks.Findings(year, figure, sign, unit)
                )),
            ]
        );
    }
}
