using Chutri.Notifications.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Web;

/// <summary>The own calendar: its page, and the door at which a calendar program fetches it without a session.</summary>
internal static class FeedRoutes
{
    public const string Account = "/account";
    public const string Home = Account + "/calendar";
    public const string Off = Home + "/switch-off";
    private const string Door = "/calendar-feed";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home, Show);
        pages.MapPost(Home, Open);
        pages.MapPost(Off, SwitchOff);
        pages.MapGet(Door + "/{secret}", FeedDoor.Fetch).AllowAnonymous().LimitTrying("calendar");
    }

    public static string Address(HttpContext context, PublicAddress address, string secret) =>
        address.Of(context.Request, $"{Door}/{secret}");

    private static async Task<IResult> Show(
        HttpContext context,
        Caller caller,
        AppDatabase db,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Pages.Show<FeedPage>(
            context,
            new FeedModel(
                await db.FeedOf(caller.Person, stop) is { } feed ? clock.LocalOf(feed.MadeAt) : null
            ),
            FeedWords.Title
        );

    private static async Task<IResult> Open(
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
                Pages.Show<FeedAddressPage>(
                    context,
                    new FeedAddressModel(Address(context, address, opened.Secret)),
                    FeedWords.ShownTitle
                )
        );

    private static async Task<IResult> SwitchOff(
        HttpContext context,
        Caller caller,
        SwitchOffFeed off,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(off, new SwitchOffFeedRequest(), caller, stop)).Match(
            _ => Pages.GoTo(context, Home, Told.Done(FeedWords.SwitchedOff)),
            refusal => Pages.GoTo(context, Home, Told.Refused(refusal))
        );
}
