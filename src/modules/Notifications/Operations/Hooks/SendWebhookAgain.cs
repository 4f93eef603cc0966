using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>What was given up is tried anew, from the next minute on; at most a thousand at once.</summary>
internal sealed class SendWebhookAgain(AppDatabase db) : IOperation<WebhookRequest, int>
{
    private const int AtOnce = 1_000;

    public Act Act => NotificationActs.Webhooks;

    public async Task<Outcome<int>> Run(
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

        var again = await db.Set<WebhookMessage>()
            .Where(message => message.Webhook == hook.Id && message.State == MessageState.GivenUp)
            .OrderBy(message => message.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        if (again.Count == 0)
        {
            return HookRefusals.NothingGivenUp;
        }

        again.ForEach(message => message.Again(now));
        db.Record(new WebhookSentAgain(hook.Id, hook.Name, again.Count), caller, now);
        return again.Count;
    }
}
