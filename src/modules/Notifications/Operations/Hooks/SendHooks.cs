using System.Diagnostics;
using System.Security.Cryptography;
using Chutri.Notifications.Hooks;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>
/// Each minute what waits is taken, sent and marked, as with mail (<see cref="SendMail"/>): at least once, under one identifier. A
/// webhook that does not answer keeps only its own waiting.
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

        Guid[] running = [.. hooks.Keys];
        var waiting = await db.Set<WebhookMessage>()
            .AsNoTracking()
            .Where(message =>
                message.State == MessageState.Waiting
                && message.NextAt <= now.Utc
                && running.Contains(message.Webhook)
            )
            .OrderBy(message => message.NextAt)
            .ThenBy(message => message.Id)
            .Take(AtOnce)
            .Select(message => new { message.Id, message.Webhook })
            .ToListAsync(stop);
        var begun = Stopwatch.GetTimestamp();
        var silent = new HashSet<Guid>();
        var sent = 0;
        foreach (var message in waiting)
        {
            if (Stopwatch.GetElapsedTime(begun) > Longest)
            {
                break;
            }

            if (silent.Contains(message.Webhook))
            {
                continue;
            }

            var outcome = await Send(message.Id, hooks[message.Webhook], silent, now, stop);
            if (outcome.Refusal is { } refusal)
            {
                return new(sent, refusal);
            }

            sent += outcome.Value;
        }

        return sent;
    }

    private async Task<Outcome<int>> Send(
        Guid id,
        Webhook hook,
        HashSet<Guid> silent,
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
        if (answer.Failure is not null)
        {
            silent.Add(hook.Id);
        }

        var marked = await runner.Run(
            mark,
            new MarkHookRequest(id, answer, IsNeeded: body is not null),
            Caller.Program,
            stop
        );
        return marked.Refusal is { } unmarked ? unmarked
            : answer.Failure is null && body is not null ? 1
            : 0;
    }

    private async Task<HookAnswer> Post(
        Guid id,
        Webhook hook,
        byte[] body,
        Moment now,
        CancellationToken stop
    )
    {
        List<string> secrets;
        try
        {
            secrets = [.. hook.SecretsAt(now).Select(seal.Open)];
        }
        catch (CryptographicException)
        {
            return new(HookWords.SecretIsLost.Vietnamese);
        }

        return await post.Send(
            hook.Url,
            $"msg_{id:n}",
            secrets,
            body,
            new DateTimeOffset(now.Utc, TimeSpan.Zero),
            stop
        );
    }
}
