using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Api;

internal static class NotificationApi
{
    private const int Most = 500;

    public static void Map(IEndpointRouteBuilder api)
    {
        var mine = api.MapGroup("/notifications").WithTags("Notifications");
        mine.MapGet("", List)
            .GoesOnByKey((after, _) => ShowNotifications.ReadsKey(after))
            .WithName("ListNotifications")
            .WithSummary(NotificationApiWords.List)
            .Produces<NotificationListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        mine.MapPost("/read-all", ReadAll)
            .WithName("ReadAllNotifications")
            .WithSummary(NotificationApiWords.ReadAll)
            .Produces<ReadCountJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        mine.MapPost("/{notification:guid}/read", Read)
            .WithName("ReadNotification")
            .WithSummary(NotificationApiWords.Read)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> List(
        bool? unread,
        string? after,
        int? count,
        HttpContext context,
        Caller caller,
        ShowNotifications show,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        caller.Person is null
            ? NotificationRefusals.OnlyPeople.Answer(context)
            : TypedResults.Ok(
                NotificationListJson.Of(
                    await show.Page(
                        caller,
                        unread is true,
                        after,
                        Math.Clamp(count ?? ShowNotifications.OnPage, 1, Most),
                        clock.Now(),
                        stop
                    )
                )
            );

    private static async Task<IResult> Read(
        Guid notification,
        HttpContext context,
        Caller caller,
        ReadNotification read,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(read, new ReadNotificationRequest(notification), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> ReadAll(
        ReadAllJson form,
        HttpContext context,
        Caller caller,
        ReadAllNotifications read,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                read,
                new ReadAllNotificationsRequest(form.Until?.ToUniversalTime()),
                caller,
                stop
            )
        ).Answer(context, count => TypedResults.Ok(new ReadCountJson(count)));
}

/// <param name="Until">What was told later stays unread; left out: everything up to now.</param>
internal sealed record ReadAllJson(DateTime? Until);

/// <param name="Read">How many were marked.</param>
internal sealed record ReadCountJson(int Read);
