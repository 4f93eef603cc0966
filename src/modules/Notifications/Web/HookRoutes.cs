using Chutri.Notifications.Hooks;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Web;

/// <summary>Programs elsewhere that are told of each change.</summary>
internal static class HookRoutes
{
    public const string Home = "/admin/webhooks";
    public const string New = Home + "/new";
    private const string One = Home + "/{webhook:guid}";
    private const string Key = "webhook";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Home, List);
        pages.MapGet(New, Form);
        pages.MapPost(New, Add);
        pages.MapGet(One, Show).ComparesVersion().Of<HookVersions>(Key);
        pages.MapPost(One + "/pause", Pause).ComparesVersion().Of<HookVersions>(Key);
        pages.MapPost(One + "/resume", Resume).ComparesVersion().Of<HookVersions>(Key);
        pages.MapPost(One + "/renew", Renew).ComparesVersion().Of<HookVersions>(Key);
        pages.MapPost(One + "/remove", Remove).ComparesVersion().Of<HookVersions>(Key);
        pages.MapPost(One + "/send-again", Again);
    }

    public static string Page(Guid webhook) => $"{Home}/{webhook}";

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        FindHooks find,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await find.All(caller, stop)).Answer(
            context,
            hooks =>
                Pages.Show<HookListPage>(
                    context,
                    new HookListModel([.. hooks.Select(hook => HookPresenter.Row(hook, clock))]),
                    HookPageWords.Title
                )
        );

    private static IResult Form(HttpContext context, Caller caller, HookKinds kinds) =>
        caller.Has(NotificationActs.Webhooks)
            ? HookPresenter.Form(context, kinds, FormEntry.Empty)
            : PlatformRefusals.RoleMayNot(NotificationActs.Webhooks, caller).Answer(context);

    private static async Task<IResult> Add(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        AddWebhook add,
        HookKinds kinds,
        HookReach reach,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var form = new HookForm(
            entry.Text("name"),
            entry.Text("url"),
            [.. entry.All("kinds"), .. entry.Text("codes").Split(',')]
        );
        var added = await runner.Run(add, form.Parse(kinds, reach), caller, stop);
        return added.Refusal is { } refusal
            ? HookPresenter.Form(context, kinds, entry.With(refusal))
            : HookPresenter.Secret(context, added.Value);
    }

    private static async Task<IResult> Show(
        Guid webhook,
        string? after,
        HttpContext context,
        Caller caller,
        FindHooks find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var hook = await find.One(webhook, caller, stop);
        if (hook.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var failures = await find.Undelivered(webhook, after, FindHooks.OnPage, caller, stop);
        return failures.Answer(
            context,
            page =>
                Pages.Show<HookPage>(
                    context,
                    HookPresenter.Model(hook.Value, page, after is null, clock),
                    HookPageWords.Title
                )
        );
    }

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
            secret => HookPresenter.Secret(context, secret)
        );

    private static async Task<IResult> Pause(
        Guid webhook,
        HttpContext context,
        Caller caller,
        PauseWebhook pause,
        OperationRunner runner,
        CancellationToken stop
    ) => Back(context, webhook, await runner.Run(pause, new(webhook), caller, stop));

    private static async Task<IResult> Resume(
        Guid webhook,
        HttpContext context,
        Caller caller,
        ResumeWebhook resume,
        OperationRunner runner,
        CancellationToken stop
    ) => Back(context, webhook, await runner.Run(resume, new(webhook), caller, stop));

    private static async Task<IResult> Again(
        Guid webhook,
        HttpContext context,
        Caller caller,
        SendWebhookAgain again,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(again, new WebhookRequest(webhook), caller, stop)).Match(
            count => Pages.GoTo(context, Page(webhook), Told.Done(HookPageWords.SentAgain(count))),
            refusal => Refused(context, webhook, refusal)
        );

    private static async Task<IResult> Remove(
        Guid webhook,
        HttpContext context,
        Caller caller,
        RemoveWebhook remove,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(remove, new WebhookRequest(webhook), caller, stop)).Match(
            _ => Pages.GoTo(context, Home, Told.Done(HookPageWords.Removed)),
            refusal => Refused(context, webhook, refusal)
        );

    private static IResult Back(HttpContext context, Guid webhook, Outcome<Done> done) =>
        done.Match(
            _ => Pages.GoTo(context, Page(webhook), Told.Done(HookPageWords.Done)),
            refusal => Refused(context, webhook, refusal)
        );

    private static IResult Refused(HttpContext context, Guid webhook, Refusal refusal) =>
        refusal.Kind is RefusalKind.Conflict
            ? Pages.GoTo(context, Page(webhook), Told.Refused(refusal))
            : refusal.Answer(context);
}
