using System.Globalization;
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
    )
    {
        var errors = new List<FieldError>();
        var reason = ReminderForm.ReasonOf(form.Reason, errors);
        Outcome<LiftRemindersRequest> request =
            errors.Count > 0 ? Refusal.Invalid(errors) : new LiftRemindersRequest(code, reason);
        return (await runner.Run(lift, request, caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
    }
}

/// <param name="Usual">Those of the program.</param>
/// <param name="Units">Units that have set their own.</param>
internal sealed record ReminderListJson(StepsJson Usual, IReadOnlyList<RemindersOfUnitJson> Units);

/// <param name="SetBy">The unit that has set them; null = the usual ones of the program.</param>
internal sealed record RemindersOfUnitJson(UnitRefJson Unit, StepsJson Steps, UnitRefJson? SetBy)
{
    public static RemindersOfUnitJson Of(RemindersOfUnit one) =>
        new(
            UnitRefJson.Of(one.Unit),
            StepsJson.Of(one.Steps),
            one.SetBy is { } unit ? UnitRefJson.Of(unit) : null
        );
}

/// <param name="Holder">Working days from the due day on which the holder is reminded; before it when negative.</param>
/// <param name="Head">On which the head of the holding unit is told.</param>
/// <param name="Issuer">On which whoever waits for it is told.</param>
/// <param name="RepeatEvery">After the last step, again every so many; 0 = no more.</param>
/// <param name="Says">The same in words.</param>
internal sealed record StepsJson(
    IReadOnlyList<int> Holder,
    IReadOnlyList<int> Head,
    IReadOnlyList<int> Issuer,
    int RepeatEvery,
    string Says
)
{
    public static StepsJson Of(ReminderSteps steps) =>
        new(
            steps.Holder,
            steps.Head,
            steps.Issuer,
            steps.RepeatEvery,
            ReminderWords.All(steps).ToString()
        );
}

/// <param name="Before">Working days before the due day on which the holder is reminded, for example [5, 2].</param>
/// <param name="OnDay">Is the holder reminded on the due day itself?</param>
/// <param name="After">Working days after it.</param>
/// <param name="Head">Working days after it on which the head of the holding unit is told.</param>
/// <param name="Issuer">Working days after it on which whoever waits for it is told.</param>
/// <param name="Repeat">After the last step, again every so many working days; 0 = no more.</param>
/// <param name="Reason">The reason or basis.</param>
internal sealed record SetRemindersJson(
    IReadOnlyList<int>? Before,
    bool? OnDay,
    IReadOnlyList<int>? After,
    IReadOnlyList<int>? Head,
    IReadOnlyList<int>? Issuer,
    int? Repeat,
    string? Reason
)
{
    internal ReminderForm Form =>
        new(
            Typed(Before),
            OnDay is true,
            Typed(After),
            Typed(Head),
            Typed(Issuer),
            Repeat?.ToString(CultureInfo.InvariantCulture),
            Reason
        );

    private static string Typed(IReadOnlyList<int>? days) => string.Join(", ", days ?? []);
}

/// <param name="Reason">The reason or basis.</param>
internal sealed record LiftRemindersJson(string? Reason);
