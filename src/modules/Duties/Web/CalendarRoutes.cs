using System.Text;
using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Web;

/// <summary>Read a calendar file in, see what it would move, put it in force.</summary>
internal static class CalendarRoutes
{
    private const int MovesOnPage = 100;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(CalendarUrls.Editions, List);
        pages.MapPost(CalendarUrls.Editions, Read).TakesFiles();
        pages.MapPost(CalendarUrls.FromFolder, ReadFromFolder);
        pages
            .MapGet(CalendarUrls.Editions + "/{label}", Show)
            .ComparesVersion()
            .Of<CalendarVersions>("label");
        pages
            .MapPost(CalendarUrls.Editions + "/{label}", Put)
            .ComparesVersion()
            .Of<CalendarVersions>("label");
        pages.MapGet(CalendarUrls.Editions + "/{label}/moves", Moves);
        pages.MapGet(CalendarUrls.Editions + "/{label}/file", Download);
    }

    private static Task<IResult> List(
        HttpContext context,
        Caller caller,
        CalendarEditions editions,
        CalendarInFolder folder,
        AuthorityClock clock,
        CancellationToken stop
    ) => ListPage(FormEntry.Empty, context, caller, editions, folder, clock, stop);

    private static async Task<IResult> Read(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ReadCalendar read,
        OperationRunner runner,
        CalendarEditions editions,
        CalendarInFolder folder,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = await CalendarUpload.Read(context.Request, stop);
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? await ListPage(entry.With(refusal), context, caller, editions, folder, clock, stop)
            : Pages.GoTo(
                context,
                CalendarUrls.Edition(done.Value.Label),
                Told.Done(CalendarPageWords.SetIn)
            );
    }

    private static async Task<IResult> ReadFromFolder(
        HttpContext context,
        Caller caller,
        ReadCalendar read,
        OperationRunner runner,
        CalendarEditions editions,
        CalendarInFolder folder,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        Outcome<ReadCalendarRequest> request = folder.Look() is { } file
            ? new ReadCalendarRequest(file.Text)
            : Refusal.Invalid("file", CalendarPageWords.NoFileInFolder);
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? await ListPage(
                FormEntry.Empty.With(refusal),
                context,
                caller,
                editions,
                folder,
                clock,
                stop
            )
            : Pages.GoTo(
                context,
                CalendarUrls.Edition(done.Value.Label),
                Told.Done(CalendarPageWords.SetIn)
            );
    }

    private static Task<IResult> Show(
        string label,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    ) => PreviewPage(label, FormEntry.Empty, context, caller, preview, units, clock, stop);

    private static async Task<IResult> Put(
        string label,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PutCalendarInForce put,
        OperationRunner runner,
        PreviewCalendar preview,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var form = new PutCalendarInForceForm(label, entry.Text("reason"));
        var done = await runner.Run(put, form.Parse(), caller, stop);
        return done.Refusal is { } refusal
            ? await PreviewPage(
                label,
                entry.With(refusal),
                context,
                caller,
                preview,
                units,
                clock,
                stop
            )
            : Pages.GoTo(
                context,
                CalendarUrls.Editions,
                Told.Done(CalendarPageWords.WasPut(label, done.Value))
            );
    }

    private static async Task<IResult> Moves(
        string label,
        string? unit,
        string? after,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(CalendarActs.Change))
        {
            return PlatformRefusals.RoleMayNot(CalendarActs.Change, caller).Answer(context);
        }

        var lead = unit is null ? null : await units.FindByCode(unit, stop);
        var found = await preview.List(label, lead?.Id, after, MovesOnPage, clock.Now(), stop);
        var all = await units.All(stop);
        return found.Answer(
            context,
            page =>
                Pages.Show<CalendarMovesPage>(
                    context,
                    CalendarPresenter.Moves(label, lead, page, all, after is null),
                    CalendarPageWords.Heading(label)
                )
        );
    }

    /// <summary>What the next file begins with.</summary>
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
        : Model.CalendarRefusals.NoSuchCalendar(label).Answer(context);

    private static async Task<IResult> PreviewPage(
        string label,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(CalendarActs.Change))
        {
            return PlatformRefusals.RoleMayNot(CalendarActs.Change, caller).Answer(context);
        }

        var all = await units.All(stop);
        return (await preview.Show(label, clock.Now(), stop)).Answer(
            context,
            seen =>
                Pages.Show<CalendarPreviewPage>(
                    context,
                    CalendarPresenter.Of(seen, all, entry),
                    CalendarPageWords.Heading(label),
                    entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
                )
        );
    }

    private static async Task<IResult> ListPage(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CalendarEditions editions,
        CalendarInFolder folder,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        !caller.Has(CalendarActs.Change)
            ? PlatformRefusals.RoleMayNot(CalendarActs.Change, caller).Answer(context)
            : Pages.Show<CalendarListPage>(
                context,
                CalendarPresenter.List(await editions.All(stop), folder.Look(), entry, clock),
                CalendarPageWords.Title,
                entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
            );
}
