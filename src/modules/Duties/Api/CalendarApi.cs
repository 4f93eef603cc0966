using Chutri.Duties.Operations;
using Chutri.Duties.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Api;

internal static class CalendarApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var calendars = api.MapGroup("/calendars").WithTags("Calendars");
        calendars
            .MapGet("", List)
            .WithName("ListCalendars")
            .WithSummary(CalendarPageWords.ApiList)
            .Produces<CalendarListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        calendars
            .MapPost("", Read)
            .TakesFiles()
            .WithName("ReadCalendar")
            .WithSummary(CalendarPageWords.ApiRead)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<CalendarPreviewJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        calendars
            .MapGet("/{version}", Show)
            .HasTag<CalendarVersions>("version")
            .WithName("ShowCalendar")
            .WithSummary(CalendarPageWords.ApiShow)
            .Produces<CalendarPreviewJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        calendars
            .MapGet("/{version}/moves", DeadlineMovesApi.Find)
            .WithName("FindDeadlineMoves")
            .GoesOnByKey(keys: 1)
            .WithSummary(CalendarPageWords.ApiMoves)
            .Produces<DeadlineMoveListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        calendars
            .MapPost("/{version}/put-in-force", Put)
            .ComparesVersion()
            .Of<CalendarVersions>("version")
            .WithName("PutCalendarInForce")
            .WithSummary(CalendarPageWords.ApiPut)
            .Produces<MovedCountsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        CalendarEditions editions,
        CancellationToken stop
    ) =>
        !caller.Has(CalendarActs.Change)
            ? PlatformRefusals.RoleMayNot(CalendarActs.Change, caller).Answer(context)
            : TypedResults.Ok(
                new CalendarListJson([.. (await editions.All(stop)).Select(CalendarLineJson.Of)])
            );

    private static async Task<IResult> Read(
        HttpContext context,
        Caller caller,
        ReadCalendar read,
        OperationRunner runner,
        PreviewCalendar preview,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var request = await CalendarUpload.Read(context.Request, stop);
        var done = await runner.Run(read, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Preview(
                done.Value.Label,
                StatusCodes.Status201Created,
                context,
                caller,
                preview,
                units,
                stop
            );
    }

    private static async Task<IResult> Show(
        string version,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        CancellationToken stop
    ) => await Preview(version, StatusCodes.Status200OK, context, caller, preview, units, stop);

    private static async Task<IResult> Put(
        string version,
        PutCalendarInForceJson form,
        HttpContext context,
        Caller caller,
        PutCalendarInForce put,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                put,
                new PutCalendarInForceForm(version, form.Reason).Parse(),
                caller,
                stop
            )
        ).Answer(
            context,
            counts => TypedResults.Ok(new MovedCountsJson(counts.Later, counts.Earlier))
        );

    private static async Task<IResult> Preview(
        string version,
        int status,
        HttpContext context,
        Caller caller,
        PreviewCalendar preview,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        return (await preview.Show(version, caller, stop)).Answer(
            context,
            seen => TypedResults.Json(CalendarPreviewJson.Of(seen, all), statusCode: status)
        );
    }
}
