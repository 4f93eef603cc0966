using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>A new secret; the one before signs too for a day.</summary>
internal sealed class RenewWebhookSecret(AppDatabase db, HookSeal seal)
    : IOperation<WebhookRequest, HookSecret>
{
    public Act Act => NotificationActs.Webhooks;

    public async Task<Outcome<HookSecret>> Run(
        WebhookRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.Hook(request.Id, stop) is not { } hook)
        {
            return HookRefusals.NoSuchWebhook;
        }

        var secret = HookSignature.NewSecret();
        hook.Renew(seal.Close(secret), now);
        db.Record(new WebhookSecretRenewed(hook.Id, hook.Name), caller, now);
        return new HookSecret(hook.Id, hook.Name, secret);
    }
}
