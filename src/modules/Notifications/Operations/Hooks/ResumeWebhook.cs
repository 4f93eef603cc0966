using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>It goes on with what waits; also one that was switched off because the other side wanted no more.</summary>
internal sealed class ResumeWebhook(AppDatabase db) : IOperation<WebhookRequest, Done>
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

        if (!hook.Resume())
        {
            return HookRefusals.NotPaused;
        }

        db.Record(new WebhookResumed(hook.Id, hook.Name), caller, now);
        return new Done();
    }
}
