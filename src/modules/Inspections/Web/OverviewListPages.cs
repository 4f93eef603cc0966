using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>The lists that figures of the overview open.</summary>
internal sealed class OverviewListPages(
    FindingBook findings,
    UnitBook book,
    SignsInForce signs,
    AuthorityClock clock
)
{
    public async Task<IResult> Findings(
        HttpContext context,
        FindingQuestion question,
        string? after,
        CancellationToken stop
    )
    {
        var (_, asked) = OverviewLinks.Ask(context, question.Parse);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var filter = asked.Value;
        var page = await findings.Page(filter, after, clock.Now(), stop);
        var texts = await SignText.Read(signs, stop);
        return Pages.Show<FindingListPage>(
            context,
            new FindingListModel(
                filter.Figure.Name(),
                Subtitle(filter, page.Items, texts),
                OverviewLinks.Overview(filter.Year),
                [
                    .. page.Items.Select(line => new FindingLineModel(
                        line.Code,
                        line.Number,
                        line.UnitName,
                        Sign(line.Sign, texts),
                        line.Degree.Name(),
                        line.FoundBefore > 0 ? OverviewPageWords.Repeated : null,
                        line.Remedy.Name(),
                        line.ConcludedOn
                    )),
                ],
                PagingView.Of(
                    page,
                    OverviewPageWords.FindingThings,
                    OverviewLinks.Findings(filter.Year, filter.Figure, filter.Sign, filter.Unit),
                    after is null
                )
            ),
            filter.Figure.Name()
        );
    }

    public async Task<IResult> DrawnUnits(
        HttpContext context,
        UnitQuestion question,
        string? after,
        CancellationToken stop
    )
    {
        var (caller, asked) = OverviewLinks.Ask(context, question.Parse);
        if (asked.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var page = await book.Page(asked.Value, after, caller, clock.Now(), stop);
        return Pages.Show<DrawnUnitsPage>(
            context,
            new DrawnUnitsModel(
                asked.Value.Name(),
                [
                    .. UnitFigures.All.Select(figure => new FilterChip(
                        figure.Name(),
                        OverviewLinks.Units(figure),
                        figure == asked.Value
                    )),
                ],
                [
                    .. page.Items.Select(line => new DrawnUnitModel(
                        line.Name,
                        line.Url,
                        new(line.Times, Addresses.Of(InspectionUrls.Draws, ("unit", line.Code))),
                        line.Last,
                        line.VisitedIn is { } month ? OverviewPageWords.Month(month) : null
                    )),
                ],
                PagingView.Of(
                    page,
                    OverviewPageWords.UnitThings,
                    OverviewLinks.Units(asked.Value),
                    after is null
                )
            ),
            asked.Value.Name()
        );
    }

    private static Words Sign(string code, IReadOnlyDictionary<string, string> texts)
    {
        var text = SignText.Of(code, texts);
        return code.Length > 0 ? new Words(text, text) : OverviewPageWords.NoSign;
    }

    private static string Subtitle(
        FindingFilter filter,
        IReadOnlyList<FindingLine> lines,
        IReadOnlyDictionary<string, string> texts
    ) =>
        string.Join(
            " · ",
            new[]
            {
                OverviewPageWords.Year(filter.Year).ToString(),
                filter.Sign is FindingFilter.NoSign ? OverviewPageWords.NoSign.ToString()
                : filter.Sign is { } sign ? SignText.Of(sign, texts)
                : null,
                filter.Unit is null ? null
                : lines is [var first, ..] ? first.UnitName
                : filter.Unit,
            }.OfType<string>()
        );
}
