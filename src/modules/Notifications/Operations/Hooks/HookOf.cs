using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>
/// Hears every fact: for each webhook that wants it there is a message, written in the transaction of the act. Private facts, looks,
/// and what is limited to named people go nowhere.
/// </summary>
internal sealed class HookOf<TBody>(AppDatabase db, HookKinds kinds, HooksOfAct hooks)
    : IListen<TBody>
    where TBody : FactBody
{
    public async Task Hear(TBody fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (kinds.Of(typeof(TBody)) is not { } kind)
        {
            return;
        }

        var wanting = (await hooks.Listening(stop)).Where(hook => hook.Wants(kind)).ToList();
        if (wanting.Count == 0 || await db.IsLimited([.. fact.About], stop))
        {
            return;
        }

        db.AddRange(wanting.Select(hook => WebhookMessage.Of(hook.Id, db.IdOf(fact), now)));
    }
}

/// <summary>The webhooks that listen, read once for all facts of one act.</summary>
internal sealed class HooksOfAct(AppDatabase db)
{
    private (Guid? Act, List<Webhook> Hooks)? known;

    public async Task<IReadOnlyList<Webhook>> Listening(CancellationToken stop)
    {
        var act = db.Database.CurrentTransaction?.TransactionId;
        if (known is not { } before || before.Act != act)
        {
            known = before = (
                act,
                await db.Set<Webhook>()
                    .AsNoTracking()
                    .Where(hook => hook.GoneAt == null)
                    .ToListAsync(stop)
            );
        }

        return before.Hooks;
    }
}

internal static class LimitedQueries
{
    public static Task<bool> IsLimited(this AppDatabase db, Guid[] about, CancellationToken stop) =>
        db.Set<LimitedThing>().AnyAsync(limited => about.Contains(limited.Thing), stop);
}
