using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Web;

internal static class OverviewRoutes
{
    public const int DocumentsShown = 6;
    public const int DocumentsOnPage = 50;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DutyAddresses.Overview, Show);
        pages.MapGet($"{DutyAddresses.Overview}/documents", ShowDocuments);
    }

    private static async Task<IResult> Show(
        [AsParameters] OverviewQuestion question,
        string? wall,
        string? units,
        HttpContext context,
        OverviewReading reading,
        UnitDirectory directory,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var now = clock.Now();
        var (unit, kind) = (asked.Value.Unit, asked.Value.Kind);
        var overview = await reading.Read(
            unit,
            kind,
            question.Year ?? now.Today.Year,
            DocumentsShown,
            now,
            stop
        );
        var model = new OverviewPresenter(
            overview,
            question.Form,
            await directory.All(stop),
            AuthorityOf(context),
            clock.LocalOf(now.Utc),
            everyUnit: units is "all"
        ).Model();
        var title = OverviewWords.Title(overview.Cells.Overdue, overview.Cells.Total);
        return wall is null
            ? Pages.Show<OverviewPage>(context, model, title)
            : Pages.Show<WallPage>(context, model, title, look: PageLook.Wall);
    }

    private static async Task<IResult> ShowDocuments(
        [AsParameters] OverviewQuestion question,
        string? after,
        HttpContext context,
        OverviewReading reading,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var (unit, kind) = (asked.Value.Unit, asked.Value.Kind);
        var page = await reading.DocumentsOf(unit, kind, DocumentsOnPage, after, clock.Now(), stop);
        var name = unit is { } id ? (await units.Find(id, stop))?.Name : null;
        return Pages.Show<OverviewDocumentsPage>(
            context,
            new OverviewDocumentsModel(
                [
                    new(OverviewWords.Menu, question.Form.Address(DutyAddresses.Overview)),
                    new(OverviewWords.AllDocuments),
                ],
                name ?? AuthorityOf(context),
                OverviewWords.Documents(page.Total),
                new(
                    OverviewWords.AllDocuments,
                    [.. page.Items.Select(row => DocumentRows.Row(row, question.Form))],
                    null,
                    ""
                ),
                PagingView.Of(
                    page,
                    OverviewWords.DocumentThings,
                    question.Form.Address($"{DutyAddresses.Overview}/documents"),
                    after is null
                )
            ),
            OverviewWords.Documents(page.Total)
        );
    }

    private static string AuthorityOf(HttpContext context) =>
        context.Features.Get<Surroundings>()?.Authority ?? OverviewWords.WholeAuthority.ToString();
}
