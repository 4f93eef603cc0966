using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Storage;
using Chutri.Notifications.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Api;

internal static class ReminderApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var reminders = api.MapGroup("/reminders").WithTags("Notifications");
        reminders
            .MapGet("", List)
            .WithName("ListReminders")
            .WithSummary(ReminderPageWords.ApiList)
            .Produces<ReminderListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        reminders
            .MapGet("/units/{code}", Show)
            .HasTag<ReminderVersions>()
            .WithName("ShowReminders")
            .WithSummary(ReminderPageWords.ApiShow)
            .Produces<RemindersOfUnitJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        reminders
            .MapPost("/units/{code}/set", Set)
            .ComparesVersion()
            .Of<ReminderVersions>()
            .WithName("SetReminders")
            .WithSummary(ReminderPageWords.ApiSet)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reminders
            .MapPost("/units/{code}/lift", Lift)
            .ComparesVersion()
            .Of<ReminderVersions>()
            .WithName("LiftReminders")
            .WithSummary(ReminderPageWords.ApiLift)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        ShowReminders show,
        CancellationToken stop
    ) =>
        (await show.All(caller, stop)).Answer(
            context,
            all =>
                TypedResults.Ok(
                    new ReminderListJson(
                        StepsJson.Of(ReminderSteps.Usual),
                        [.. all.Select(RemindersOfUnitJson.Of)]
                    )
                )
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        ShowReminders show,
        CancellationToken stop
    ) =>
        (await show.One(code, caller, stop)).Answer(
            context,
            one => TypedResults.Ok(RemindersOfUnitJson.Of(one))
        );

    private static async Task<IResult> Set(
        string code,
        SetRemindersJson form,
        HttpContext context,
        Caller caller,
        SetReminders set,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(set, form.Form.Parse(code), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> Lift(
        string code,
        LiftRemindersJson form,
        HttpContext context,
        Caller caller,
        LiftReminders lift,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(lift, ReminderForm.Lifting(code, form.Reason, "reason"), caller, stop)
        ).Answer(context, _ => TypedResults.NoContent());
}
