using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Notifications.Web;

/// <summary>Turns webhooks into what their pages show.</summary>
internal static class HookPresenter
{
    public static HookRow Row(HookView hook, AuthorityClock clock) =>
        new(
            hook.Name,
            hook.Url,
            HookRoutes.Page(hook.Id),
            State(hook),
            HookPageWords.Waiting(hook.Waiting, hook.GivenUp),
            hook.LastSentAt is { } last ? clock.LocalOf(last) : null
        );

    public static HookModel Model(
        HookView hook,
        KeyPage<HookFailure> failures,
        bool isFirst,
        AuthorityClock clock
    ) =>
        new(
            hook.Name,
            hook.Url,
            hook.Kinds.Count == 0
                ? HookPageWords.Everything.ToString()
                : string.Join(", ", hook.Kinds.Select(kind => HookPageWords.Module(kind))),
            State(hook),
            HookPageWords.Waiting(hook.Waiting, hook.GivenUp),
            hook is { PausedAt: null, GoneAt: null },
            hook.GivenUp > 0,
            HookRoutes.Page(hook.Id) + "/",
            [
                .. failures.Items.Select(one => new HookFailureRow(
                    one.Kind,
                    clock.LocalOf(one.MadeAt),
                    one.Failure,
                    HookPageWords.Tried(
                        one.Attempts,
                        one.NextAt is { } next ? DateText.At(clock.LocalOf(next)) : null
                    )
                )),
            ],
            PagingView.Of(failures, HookPageWords.Messages, HookRoutes.Page(hook.Id), isFirst)
        );

    public static IResult Form(HttpContext context, HookKinds kinds, FormEntry entry) =>
        Pages.Show<HookFormPage>(
            context,
            new HookFormModel(
                [.. kinds.Modules.Select(one => new Choice(one, HookPageWords.Module(one)))],
                entry
            ),
            HookPageWords.Add,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );

    public static IResult Secret(HttpContext context, HookSecret secret) =>
        Pages.Show<HookSecretPage>(
            context,
            new HookSecretModel(secret.Name, secret.Secret, HookRoutes.Page(secret.Id)),
            HookPageWords.SecretTitle
        );

    private static Words State(HookView hook) =>
        hook.GoneAt is not null ? HookPageWords.Gone
        : hook.PausedAt is not null ? HookPageWords.Paused
        : HookPageWords.Running;
}
