using System.Diagnostics;
using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>
/// Each minute what waits is taken, sent and marked, as with mail (<see cref="SendMail"/>): at least once, under one identifier.
/// Whichever webhook was given least time has its turn, those that answer first: one that does not, or slowly, or has much to get,
/// keeps only its own waiting.
/// </summary>
internal sealed class SendHooks(
    AppDatabase db,
    HookSeal seal,
    HookPost post,
    HookBodies bodies,
    TakeHook take,
    MarkHook mark,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    private const int AtOnce = 1_000;

    /// <summary>Other work of the minute has its turn too.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    public string Name => "notifications.send-webhooks";

    public Words Title { get; } = new("gửi webhook", "send webhooks");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var now = clock.Now();
        var hooks = await db.Set<Webhook>()
            .AsNoTracking()
            .Where(hook => hook.PausedAt == null && hook.GoneAt == null)
            .ToDictionaryAsync(hook => hook.Id, stop);
        if (hooks.Count == 0)
        {
            return 0;
        }

        var turns = await Turns(hooks.Keys, now, stop);
        var begun = Stopwatch.GetTimestamp();
        var sent = 0;
        while (
            Stopwatch.GetElapsedTime(begun) < Longest
            && turns.Where(one => one.Waiting.Count > 0).MinBy(one => (one.Fails, one.Spent))
                is { } turn
        )
        {
            var since = Stopwatch.GetTimestamp();
            var outcome = await Send(turn.Waiting.Dequeue(), hooks[turn.Webhook], now, stop);
            if (outcome.Refusal is { } refusal)
            {
                return new(sent, refusal);
            }

            turn.Spent += Stopwatch.GetElapsedTime(since);
            if (outcome.Value is not { } delivered)
            {
                turn.Waiting.Clear(); // nor would the others go; they wait their turn, untouched
            }
            else
            {
                sent += delivered;
            }
        }

        return sent;
    }

    /// <summary>In no order, so that of those that do not answer each is asked some minute.</summary>
    private async Task<Turn[]> Turns(IEnumerable<Guid> running, Moment now, CancellationToken stop)
    {
        var turns = new List<Turn>();
        foreach (var webhook in running)
        {
            var waiting = db.Set<WebhookMessage>()
                .Where(message =>
                    message.Webhook == webhook && message.State == MessageState.Waiting
                );
            turns.Add(
                new(
                    webhook,
                    await waiting.AnyAsync(message => message.Failure != null, stop),
                    new(
                        await waiting
                            .Where(message => message.NextAt <= now.Utc)
                            .OrderBy(message => message.NextAt)
                            .ThenBy(message => message.Id)
                            .Take(AtOnce)
                            .Select(message => message.Id)
                            .ToListAsync(stop)
                    )
                )
            );
        }

        Turn[] mixed = [.. turns];
        Random.Shared.Shuffle(mixed);
        return mixed;
    }

    /// <returns>How many went; null where the other side did not take it.</returns>
    private async Task<Outcome<int?>> Send(
        Guid id,
        Webhook hook,
        Moment now,
        CancellationToken stop
    )
    {
        var taken = await runner.Run(take, id, Caller.Program, stop);
        if (taken.Refusal is { } refusal)
        {
            return refusal;
        }

        if (taken.Value is not { } fact)
        {
            return 0;
        }

        var body = await bodies.Of(fact.Fact, stop);
        var answer = body is null ? new HookAnswer(null) : await Post(id, hook, body, now, stop);
        var marked = await runner.Run(
            mark,
            new MarkHookRequest(id, answer, IsNeeded: body is not null),
            Caller.Program,
            stop
        );
        return marked.Refusal is { } unmarked ? unmarked
            : answer.Failure is not null ? (int?)null
            : body is null ? 0
            : 1;
    }

    private async Task<HookAnswer> Post(
        Guid id,
        Webhook hook,
        byte[] body,
        Moment now,
        CancellationToken stop
    )
    {
        string[] secrets = [.. hook.SecretsAt(now).Select(seal.Open).OfType<string>()];
        return secrets.Length == 0
            ? new(HookWords.SecretIsLost.Vietnamese)
            : await post.Send(
                hook.Url,
                $"msg_{id:n}",
                secrets,
                body,
                new DateTimeOffset(now.Utc, TimeSpan.Zero),
                stop
            );
    }

    /// <summary>What is to go to one webhook in this minute.</summary>
    /// <param name="Fails">Something did not go before: whoever answers comes first.</param>
    private sealed record Turn(Guid Webhook, bool Fails, Queue<Guid> Waiting)
    {
        public TimeSpan Spent { get; set; }
    }
}
