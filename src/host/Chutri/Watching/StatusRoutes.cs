using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Watching;

/// <summary>The administrator's page of how everything is, and the same for programs.</summary>
internal static class StatusRoutes
{
    public const string Address = "/admin/status";

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder api)
    {
        pages.MapGet(Address, ShowPage);
        api.MapGet("/status", ShowJson)
            .WithName("ShowStatus")
            .WithTags("Program")
            .WithSummary(StatusWords.ApiSummary)
            .Produces<StatusJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> ShowPage(
        HttpContext context,
        StatusReading reading,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(WatchActs.Look)
            ? Pages.Show<StatusPage>(context, await reading.Read(stop), StatusWords.Title)
            : PlatformRefusals.RoleMayNot(WatchActs.Look, caller).Answer(context);

    private static async Task<IResult> ShowJson(
        HttpContext context,
        StatusReading reading,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(WatchActs.Look)
            ? TypedResults.Ok(StatusJson.Of(await reading.Read(stop)))
            : PlatformRefusals.RoleMayNot(WatchActs.Look, caller).Answer(context);
}
