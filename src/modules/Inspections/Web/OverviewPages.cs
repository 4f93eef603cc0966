using System.Globalization;
using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>The overview, and the lists that its figures open.</summary>
internal sealed class OverviewPages(
    ReadOverview overview,
    FindingBook findings,
    DrawnBook drawn,
    AuthorityClock clock
)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public async Task<IResult> Overview(
        HttpContext context,
        FindingQuestion question,
        CancellationToken stop
    )
    {
        var (caller, asked) = Ask(context, question.Parse);
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
                    .. Enumerable
                        .Range(read.FirstYear, now.Today.Year - read.FirstYear + 1)
                        .Reverse()
                        .Select(year => new FilterChip(
                            OverviewPageWords.Year(year),
                            OverviewHref(year),
                            year == read.Year
                        )),
                ],
                [.. read.Plans.Select(Row)],
                [
                    .. DrawnFigures.All.Select(figure => new NamedFigure(
                        figure.Name(),
                        null,
                        new(read.Drawn[figure], DrawnHref(figure))
                    )),
                ],
                [
                    .. FindingFigures.All.Select(figure => new NamedFigure(
                        figure.Name(),
                        figure.Meaning(),
                        new(
                            read.Findings.Figures[figure],
                            FindingsHref(read.Year, figure, null, null)
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

    public async Task<IResult> Findings(
        HttpContext context,
        FindingQuestion question,
        string? after,
        CancellationToken stop
    )
    {
        var (_, asked) = Ask(context, question.Parse);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var filter = asked.Value;
        var page = await findings.Page(filter, after, clock.Now(), stop);
        return Pages.Show<FindingListPage>(
            context,
            new FindingListModel(
                filter.Figure.Name(),
                Subtitle(filter, page.Items),
                OverviewHref(filter.Year),
                [
                    .. page.Items.Select(line => new FindingLineModel(
                        line.Code,
                        line.Number,
                        line.UnitName,
                        line.Sign,
                        line.Degree.Name(),
                        line.FoundBefore > 0 ? OverviewPageWords.Repeated : null,
                        line.Remedy.Name(),
                        line.ConcludedOn
                    )),
                ],
                PagingView.Of(
                    page,
                    OverviewPageWords.FindingThings,
                    FindingsHref(filter.Year, filter.Figure, filter.Sign, filter.Unit),
                    after is null
                )
            ),
            filter.Figure.Name()
        );
    }

    public async Task<IResult> DrawnUnits(
        HttpContext context,
        DrawnQuestion question,
        string? after,
        CancellationToken stop
    )
    {
        var (caller, asked) = Ask(context, question.Parse);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var page = await drawn.Page(asked.Value, after, caller, clock.Now(), stop);
        return Pages.Show<DrawnUnitsPage>(
            context,
            new DrawnUnitsModel(
                asked.Value.Name(),
                [
                    .. DrawnFigures.All.Select(figure => new FilterChip(
                        figure.Name(),
                        DrawnHref(figure),
                        figure == asked.Value
                    )),
                ],
                [
                    .. page.Items.Select(line => new DrawnUnitModel(
                        line.Name,
                        line.Url,
                        new(line.Times, Addresses.Of(InspectionUrls.Draws, ("unit", line.Code))),
                        line.Last
                    )),
                ],
                PagingView.Of(
                    page,
                    OverviewPageWords.UnitThings,
                    DrawnHref(asked.Value),
                    after is null
                )
            ),
            asked.Value.Name()
        );
    }

    /// <summary>Who may not see the overview hears that first.</summary>
    private static (Caller Caller, Outcome<T> Asked) Ask<T>(
        HttpContext context,
        Func<Outcome<T>> parse
    )
    {
        var caller = context.Features.Get<Caller>()!;
        return (
            caller,
            caller.Has(InspectionActs.Plan)
                ? parse()
                : PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller)
        );
    }

    private static string Subtitle(FindingFilter filter, IReadOnlyList<FindingLine> lines) =>
        string.Join(
            " · ",
            new[]
            {
                OverviewPageWords.Year(filter.Year).ToString(),
                filter.Sign is FindingFilter.NoSign
                    ? OverviewPageWords.NoSign.ToString()
                    : filter.Sign,
                filter.Unit is null ? null
                : lines is [var first, ..] ? first.UnitName
                : filter.Unit,
            }.OfType<string>()
        );

    private static PlanCoverageModel Row(PlanCoverage plan) =>
        new(
            plan.Code,
            plan.Owner,
            new(plan.Lines, PlanHref(plan.Code, PlanFigure.All)),
            new(plan.Decided, PlanHref(plan.Code, PlanFigure.Decided)),
            new(plan.Passed, PlanHref(plan.Code, PlanFigure.Passed))
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
                    FindingsHref(year, figure, sign, unit)
                )),
            ]
        );
    }

    private static string OverviewHref(int year) =>
        Addresses.Of(InspectionUrls.Overview, ("year", year.ToString(Plain)));

    private static string FindingsHref(
        int year,
        FindingFigure figure,
        string? sign,
        string? unit
    ) =>
        Addresses.Of(
            InspectionUrls.Findings,
            ("year", year.ToString(Plain)),
            ("figure", figure.Word()),
            ("sign", sign),
            ("unit", unit)
        );

    private static string DrawnHref(DrawnFigure figure) =>
        Addresses.Of(InspectionUrls.DrawnUnits, ("figure", figure.Word()));

    private static string PlanHref(string code, PlanFigure figure) =>
        figure is PlanFigure.All
            ? InspectionUrls.Plan(code)
            : Addresses.Of(InspectionUrls.Plan(code), ("figure", figure.Word()));
}
