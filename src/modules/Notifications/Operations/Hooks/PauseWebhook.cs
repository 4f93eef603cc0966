using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>What happens meanwhile is written down and waits.</summary>
internal sealed class PauseWebhook(AppDatabase db) : IOperation<WebhookRequest, Done>
{
    public Act Act => NotificationActs.Webhooks;

    public async Task<Outcome<Done>> Run(
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

        if (!hook.Pause(now))
        {
            return HookRefusals.AlreadyPaused;
        }

        db.Record(new WebhookPaused(hook.Id, hook.Name), caller, now);
        return new Done();
    }
}
