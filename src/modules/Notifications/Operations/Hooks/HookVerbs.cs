using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record WebhookRequest(Guid Id);

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

internal static class HookQueries
{
    public static Task<Webhook?> Hook(this AppDatabase db, Guid id, CancellationToken stop) =>
        db.Set<Webhook>().SingleOrDefaultAsync(hook => hook.Id == id, stop);
}
