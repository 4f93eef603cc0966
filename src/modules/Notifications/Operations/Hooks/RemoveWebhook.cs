using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>It goes with all that waits for it.</summary>
internal sealed class RemoveWebhook(AppDatabase db) : IOperation<WebhookRequest, Done>
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

        await db.Set<WebhookMessage>()
            .Where(message => message.Webhook == hook.Id)
            .ExecuteDeleteAsync(stop);
        db.Remove(hook);
        db.Record(new WebhookRemoved(hook.Id, hook.Name, hook.Url), caller, now);
        return new Done();
    }
}
