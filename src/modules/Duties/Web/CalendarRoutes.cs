using System.Text;
using Chutri.Duties.Model;
using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Web;

/// <summary>One edition: what it would move, each move, and putting it in force.</summary>
internal static class CalendarRoutes
{
    private const int MovesOnPage = 100;

    public static void Map(IEndpointRouteBuilder pages)
    {
        CalendarListRoutes.Map(pages);
        pages
            .MapGet(CalendarUrls.Editions + "/{label}", Show)
            .ComparesVersion()
            .Of<CalendarVersions>("label");
        pages
            .MapPost(CalendarUrls.Editions + "/{label}", Put)
            .ComparesVersion()
            .Of<CalendarVersions>("label");
        pages.MapGet(CalendarUrls.Editions + "/{label}/moves", Moves);
        pages.MapGet(CalendarUrls.Editions + "/{label}/file", Download); // what the next file begins with
    }

    private static Task<IResult> Show(
        string label,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        CancellationToken stop
    ) => PreviewPage(label, FormEntry.Empty, context, caller, preview, units, stop);

    private static async Task<IResult> Put(
        string label,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PutCalendarInForce put,
        OperationRunner runner,
        PreviewCalendar preview,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var form = new PutCalendarInForceForm(label, entry.Text("reason"));
        var done = await runner.Run(put, form.Parse(), caller, stop);
        return done.Refusal is { } refusal
            ? await PreviewPage(label, entry.With(refusal), context, caller, preview, units, stop)
            : Pages.GoTo(
                context,
                CalendarUrls.Editions,
                Told.Done(CalendarSentences.WasPut(label, done.Value))
            );
    }

    private static async Task<IResult> Moves(
        string label,
        string? unit,
        string? after,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        CancellationToken stop
    )
    {
        var found = await preview.List(label, unit, after, MovesOnPage, caller, stop);
        return found.Answer(
            context,
            moves =>
                Pages.Show<CalendarMovesPage>(
                    context,
                    CalendarPresenter.Moves(label, moves, after is null),
                    CalendarSentences.Heading(label)
                )
        );
    }

    private static async Task<IResult> Download(
        string label,
        HttpContext context,
        Caller caller,
        CalendarEditions editions,
        CancellationToken stop
    ) =>
        !caller.Has(CalendarActs.Change)
            ? PlatformRefusals.RoleMayNot(CalendarActs.Change, caller).Answer(context)
        : await editions.Text(label, stop) is { } text
            ? TypedResults.Bytes(
                Encoding.UTF8.GetBytes(text),
                "application/json; charset=utf-8",
                $"calendar-{label}.json"
            )
        : CalendarRefusals.NoSuchCalendar(label).Answer(context);

    private static async Task<IResult> PreviewPage(
        string label,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        return (await preview.Show(label, caller, stop)).Answer(
            context,
            seen =>
                Pages.Show<CalendarPreviewPage>(
                    context,
                    CalendarPresenter.Of(seen, all, entry),
                    CalendarSentences.Heading(label),
                    entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
                )
        );
    }
}
