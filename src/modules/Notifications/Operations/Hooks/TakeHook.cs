using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record TakenHook(Guid Fact);

/// <summary>One node takes a message to send it, and learns of which fact; null where another has it, or it is gone.</summary>
internal sealed class TakeHook(AppDatabase db) : IOperation<Guid, TakenHook?>
{
    public Act Act => NotificationActs.SendWebhooks;

    public async Task<Outcome<TakenHook?>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var message = await db.Set<WebhookMessage>()
            .SingleOrDefaultAsync(message => message.Id == request, stop);
        return message?.Take(now) is true ? new TakenHook(message.Fact) : null;
    }
}

/// <param name="IsNeeded">Was there anything that may be told?</param>
internal sealed record MarkHookRequest(Guid Id, HookAnswer Answer, bool IsNeeded);

/// <summary>What came of it.</summary>
internal sealed class MarkHook(AppDatabase db) : IOperation<MarkHookRequest, Done>
{
    public Act Act => NotificationActs.SendWebhooks;

    public async Task<Outcome<Done>> Run(
        MarkHookRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            await db.Set<WebhookMessage>()
                .SingleOrDefaultAsync(message => message.Id == request.Id, stop)
            is not { State: MessageState.Waiting } message
        )
        {
            return new Done(); // after the lease another node was quicker, or the webhook was removed
        }

        if (!request.IsNeeded)
        {
            message.Drop();
        }
        else if (request.Answer.Failure is { } failure)
        {
            message.Failed(failure, now);
            if (
                request.Answer.IsGone
                && await db.Hook(message.Webhook, stop) is { } hook
                && hook.Gone(now)
            )
            {
                db.Record(new WebhookGone(hook.Id, hook.Name), caller, now);
            }
        }
        else
        {
            message.Sent(now);
        }

        return new Done();
    }
}
