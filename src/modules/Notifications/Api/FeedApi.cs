using Chutri.Notifications.Operations;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Api;

internal static class FeedApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var feed = api.MapGroup("/calendar-feed").WithTags("Notifications");
        feed.MapGet("", Show)
            .WithName("ShowCalendarFeed")
            .WithSummary(FeedWords.ApiShow)
            .Produces<FeedJson>();
        feed.MapPost("/renew", Renew)
            .WithName("RenewCalendarFeed")
            .WithSummary(FeedWords.ApiRenew)
            .Produces<FeedAddressJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        feed.MapPost("/switch-off", SwitchOff)
            .WithName("SwitchOffCalendarFeed")
            .WithSummary(FeedWords.ApiOff)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Show(
        Caller caller,
        AppDatabase db,
        CancellationToken stop
    ) => TypedResults.Ok(new FeedJson((await db.FeedOf(caller.Person, stop))?.MadeAt));

    private static async Task<IResult> Renew(
        HttpContext context,
        Caller caller,
        OpenFeed open,
        OperationRunner runner,
        PublicAddress address,
        CancellationToken stop
    ) =>
        (await runner.Run(open, new OpenFeedRequest(), caller, stop)).Answer(
            context,
            opened =>
                TypedResults.Ok(
                    new FeedAddressJson(FeedRoutes.Address(context, address, opened.Secret))
                )
        );

    private static async Task<IResult> SwitchOff(
        HttpContext context,
        Caller caller,
        SwitchOffFeed off,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(off, new SwitchOffFeedRequest(), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
}

/// <param name="OpenSince">Null: it is off.</param>
internal sealed record FeedJson(DateTime? OpenSince);

/// <param name="Address">Shown this once.</param>
internal sealed record FeedAddressJson(string Address);
