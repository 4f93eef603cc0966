using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Web;

/// <summary>Whether other programs were told; nothing where there is no webhook.</summary>
internal sealed class HookWatch(AppDatabase db, AuthorityClock clock) : IWatch
{
    public int Order => 36;

    public Words Title => HookPageWords.Title;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var hooks = await db.Set<Webhook>().AsNoTracking().ToListAsync(stop);
        if (hooks.Count == 0)
        {
            return [];
        }

        var messages = db.Set<WebhookMessage>();
        var givenUp = await messages.LongCountAsync(m => m.State == MessageState.GivenUp, stop);
        var waiting = await messages.LongCountAsync(m => m.State == MessageState.Waiting, stop);
        var last = await messages.MaxAsync(m => m.SentAt, stop);
        var gone = hooks.Count(hook => hook.GoneAt is not null);
        var needsCare = givenUp > 0 || gone > 0;
        return
        [
            new(
                "webhooks",
                HookPageWords.Messages.Starting(),
                last is { } at
                    ? MailPageWords.LastSent(DateText.At(clock.LocalOf(at)))
                    : HookPageWords.Never,
                StatusTone.Well,
                null
            ),
            new(
                "webhooks-undelivered",
                HookPageWords.Undelivered,
                HookPageWords.Waiting(waiting, givenUp),
                needsCare ? StatusTone.Care : StatusTone.Well,
                needsCare ? HookPageWords.CareToDo : null
            ),
        ];
    }
}
