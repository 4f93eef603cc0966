using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record AddWebhookRequest(string Name, string Url, IReadOnlyList<string> Kinds);

/// <param name="Secret">Shown once.</param>
internal sealed record HookSecret(Guid Id, string Name, string Secret);

/// <summary>From the next fact on.</summary>
internal sealed class AddWebhook(AppDatabase db, HookSeal seal)
    : IOperation<AddWebhookRequest, HookSecret>
{
    public const int Most = 20;

    public Act Act => NotificationActs.Webhooks;

    public async Task<Outcome<HookSecret>> Run(
        AddWebhookRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.Set<Webhook>().CountAsync(stop) >= Most)
        {
            return HookRefusals.TooMany;
        }

        var secret = HookSignature.NewSecret();
        var hook = Webhook.Of(request.Name, request.Url, request.Kinds, seal.Close(secret), now);
        db.Add(hook);
        db.Record(new WebhookAdded(hook.Id, hook.Name, hook.Url), caller, now);
        return new HookSecret(hook.Id, hook.Name, secret);
    }
}
