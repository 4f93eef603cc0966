using System.Globalization;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>The webhooks there are (twenty at most), with how they do; never their secrets.</summary>
internal sealed class FindHooks(AppDatabase db)
{
    public const int OnPage = 50;

    public static bool ReadsKey(string after) => Key(after) is not null;

    public async Task<Outcome<IReadOnlyList<HookView>>> All(
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(NotificationActs.Webhooks)
            ? await Views(db.Set<Webhook>(), stop)
            : PlatformRefusals.RoleMayNot(NotificationActs.Webhooks, caller);

    public async Task<Outcome<HookView>> One(Guid id, Caller caller, CancellationToken stop)
    {
        if (!caller.Has(NotificationActs.Webhooks))
        {
            return PlatformRefusals.RoleMayNot(NotificationActs.Webhooks, caller);
        }

        var found = await Views(db.Set<Webhook>().Where(hook => hook.Id == id), stop);
        return found.SingleOrDefault() is { } view ? view : HookRefusals.NoSuchWebhook;
    }

    /// <summary>What did not go, the newest first, with what the server said; also what will be tried again.</summary>
    public async Task<Outcome<KeyPage<HookFailure>>> Undelivered(
        Guid id,
        string? after,
        int atMost,
        Caller caller,
        CancellationToken stop
    )
    {
        var hook = await One(id, caller, stop);
        if (hook.Refusal is { } refusal)
        {
            return refusal;
        }

        var all = db.Set<WebhookMessage>()
            .AsNoTracking()
            .Where(message =>
                message.Webhook == id
                && message.State != MessageState.Sent
                && message.Failure != null
            );
        var rest = all;
        if (Key(after) is { } last)
        {
            rest = rest.Where(message => message.Id.CompareTo(last) < 0);
        }

        var found = await rest.OrderByDescending(message => message.Id)
            .Take(atMost + 1)
            .Join(
                db.Set<Fact>(),
                message => message.Fact,
                fact => fact.Id,
                (message, fact) =>
                    new HookFailure(
                        message.Id,
                        fact.Kind,
                        fact.Id,
                        message.MadeAt,
                        message.Attempts,
                        message.State == MessageState.GivenUp ? null : message.NextAt,
                        message.Failure!
                    )
            )
            .ToListAsync(stop);
        List<HookFailure> shown = [.. found.OrderByDescending(message => message.Id).Take(atMost)];
        return new KeyPage<HookFailure>(
            shown,
            found.Count > atMost ? Cursor.Write(shown[^1].Id.ToString()) : null,
            await all.LongCountAsync(stop)
        );
    }

    private async Task<List<HookView>> Views(IQueryable<Webhook> wanted, CancellationToken stop)
    {
        var hooks = await wanted.AsNoTracking().OrderBy(hook => hook.Id).ToListAsync(stop);
        Guid[] ids = [.. hooks.Select(hook => hook.Id)];
        var states = await db.Set<WebhookMessage>()
            .Where(message => ids.Contains(message.Webhook))
            .GroupBy(message => message.Webhook)
            .Select(messages => new
            {
                messages.Key,
                Waiting = messages.LongCount(one => one.State == MessageState.Waiting),
                GivenUp = messages.LongCount(one => one.State == MessageState.GivenUp),
                Last = messages.Max(one => one.SentAt),
            })
            .ToDictionaryAsync(messages => messages.Key, stop);
        return
        [
            .. hooks.Select(hook =>
            {
                var state = states.GetValueOrDefault(hook.Id);
                return new HookView(
                    hook.Id,
                    hook.Name,
                    hook.Url,
                    hook.KindList,
                    hook.MadeAt,
                    hook.RenewedAt,
                    hook.PausedAt,
                    hook.GoneAt,
                    state?.Waiting ?? 0,
                    state?.GivenUp ?? 0,
                    state?.Last
                );
            }),
        ];
    }

    private static Guid? Key(string? after) =>
        Cursor.Read(after, 1) is [var id]
        && Guid.TryParse(id, CultureInfo.InvariantCulture, out var last)
            ? last
            : null;
}

/// <param name="Kinds">What it is told; none = everything.</param>
internal sealed record HookView(
    Guid Id,
    string Name,
    string Url,
    IReadOnlyList<string> Kinds,
    DateTime MadeAt,
    DateTime? RenewedAt,
    DateTime? PausedAt,
    DateTime? GoneAt,
    long Waiting,
    long GivenUp,
    DateTime? LastSentAt
);

/// <param name="NextAt">When it is tried again; null = given up.</param>
/// <param name="Failure">What the server said the last time.</param>
internal sealed record HookFailure(
    Guid Id,
    string Kind,
    Guid Fact,
    DateTime MadeAt,
    int Attempts,
    DateTime? NextAt,
    string Failure
);
