using Chutri.Notifications.Hooks;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Storage;
using Chutri.Notifications.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Api;

internal static class HookApi
{
    private const int Most = 500;
    private const string Key = "webhook";
    private const string One = "/{webhook:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        var hooks = api.MapGroup("/webhooks").WithTags("Notifications");
        hooks
            .MapGet("", List)
            .WithName("ListWebhooks")
            .WithSummary(HookPageWords.ApiList)
            .Produces<HookListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        hooks
            .MapPost("", Add)
            .WithName("AddWebhook")
            .WithSummary(HookPageWords.ApiAdd)
            .Produces<HookSecretJson>()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        hooks
            .MapGet(One, Show)
            .HasTag<HookVersions>(Key)
            .WithName("ShowWebhook")
            .WithSummary(HookPageWords.ApiShow)
            .Produces<HookJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        hooks
            .MapGet(One + "/undelivered", Undelivered)
            .GoesOnByKey((after, _) => FindHooks.ReadsKey(after))
            .WithName("ListUndeliveredOfWebhook")
            .WithSummary(HookPageWords.ApiUndelivered)
            .Produces<HookFailureListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        hooks
            .MapPost(One + "/renew", Renew)
            .ComparesVersion()
            .Of<HookVersions>(Key)
            .WithName("RenewWebhookSecret")
            .WithSummary(HookPageWords.ApiRenew)
            .Produces<HookSecretJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Changing(hooks.MapPost(One + "/pause", Pause), "PauseWebhook", HookPageWords.ApiPause);
        Changing(hooks.MapPost(One + "/resume", Resume), "ResumeWebhook", HookPageWords.ApiResume);
        Changing(hooks.MapPost(One + "/remove", Remove), "RemoveWebhook", HookPageWords.ApiRemove);
        hooks
            .MapPost(One + "/send-again", Again)
            .WithName("SendWebhookAgain")
            .WithSummary(HookPageWords.ApiAgain)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static void Changing(RouteHandlerBuilder route, string name, Words summary) =>
        route
            .ComparesVersion()
            .Of<HookVersions>(Key)
            .WithName(name)
            .WithSummary(summary)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        FindHooks find,
        CancellationToken stop
    ) =>
        (await find.All(caller, stop)).Answer(
            context,
            hooks => TypedResults.Ok(new HookListJson([.. hooks.Select(HookJson.Of)]))
        );

    private static async Task<IResult> Show(
        Guid webhook,
        HttpContext context,
        Caller caller,
        FindHooks find,
        CancellationToken stop
    ) =>
        (await find.One(webhook, caller, stop)).Answer(
            context,
            hook => TypedResults.Ok(HookJson.Of(hook))
        );

    private static async Task<IResult> Undelivered(
        Guid webhook,
        string? after,
        int? count,
        HttpContext context,
        Caller caller,
        FindHooks find,
        CancellationToken stop
    ) =>
        (
            await find.Undelivered(
                webhook,
                after,
                Math.Clamp(count ?? FindHooks.OnPage, 1, Most),
                caller,
                stop
            )
        ).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new HookFailureListJson(
                        [.. page.Items.Select(HookFailureJson.Of)],
                        page.Next,
                        page.Total
                    )
                )
        );

    private static async Task<IResult> Add(
        AddWebhookJson form,
        HttpContext context,
        Caller caller,
        AddWebhook add,
        HookKinds kinds,
        HookReach reach,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(add, form.Form.Parse(kinds, reach), caller, stop)).Answer(
            context,
            secret => TypedResults.Ok(new HookSecretJson(secret.Id, secret.Secret))
        );

    private static async Task<IResult> Renew(
        Guid webhook,
        HttpContext context,
        Caller caller,
        RenewWebhookSecret renew,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(renew, new WebhookRequest(webhook), caller, stop)).Answer(
            context,
            secret => TypedResults.Ok(new HookSecretJson(secret.Id, secret.Secret))
        );

    private static async Task<IResult> Pause(
        Guid webhook,
        HttpContext context,
        Caller caller,
        PauseWebhook pause,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(context, await runner.Run(pause, new(webhook), caller, stop));

    private static async Task<IResult> Resume(
        Guid webhook,
        HttpContext context,
        Caller caller,
        ResumeWebhook resume,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(context, await runner.Run(resume, new(webhook), caller, stop));

    private static async Task<IResult> Remove(
        Guid webhook,
        HttpContext context,
        Caller caller,
        RemoveWebhook remove,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(context, await runner.Run(remove, new(webhook), caller, stop));

    private static async Task<IResult> Again(
        Guid webhook,
        HttpContext context,
        Caller caller,
        SendWebhookAgain again,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(context, await runner.Run(again, new(webhook), caller, stop));

    private static IResult Nothing<T>(HttpContext context, Outcome<T> done) =>
        done.Answer(context, _ => TypedResults.NoContent());
}
