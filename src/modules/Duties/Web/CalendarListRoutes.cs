using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Web;

/// <summary>All editions, and reading a new one in, from one's own machine or from the data folder.</summary>
internal static class CalendarListRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(CalendarUrls.Editions, List);
        pages.MapPost(CalendarUrls.Editions, Read).TakesFiles();
        pages.MapPost(CalendarUrls.FromFolder, ReadFromFolder);
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
            : ToPreview(context, done.Value);
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
        var done = await runner.Run(read, folder.Request(), caller, stop);
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
            : ToPreview(context, done.Value);
    }

    private static IResult ToPreview(HttpContext context, CalendarLabel read) =>
        Pages.GoTo(context, CalendarUrls.Edition(read.Label), Told.Done(CalendarPageWords.SetIn));

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
