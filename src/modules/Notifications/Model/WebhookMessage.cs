using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>
/// One fact on its way to one webhook, written in the transaction of the fact. It holds no text: facts do not change, so what is sent a
/// second time is what was sent the first time, under the same identifier.
/// </summary>
internal sealed class WebhookMessage : IVersioned
{
    /// <summary>Seconds until the next attempt, as Standard Webhooks advises; after the last one it is given up, on the fourth day.</summary>
    private static readonly int[] Waits =
    [
        5,
        300,
        1_800,
        7_200,
        18_000,
        36_000,
        50_400,
        72_000,
        86_400,
    ];

    public const int LongestFailure = 500;

    /// <summary>For so long nobody else takes what one node is about to send.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private WebhookMessage() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Webhook { get; private init; }

    public Guid Fact { get; private init; }

    public MessageState State { get; private set; }

    public DateTime MadeAt { get; private init; }

    public int Attempts { get; private set; }

    public DateTime NextAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>What the server said the last time, or why it was not asked.</summary>
    public string? Failure { get; private set; }

    public int Version { get; private init; }

    public static WebhookMessage Of(Guid webhook, Guid fact, Moment now) =>
        new()
        {
            Webhook = webhook,
            Fact = fact,
            MadeAt = now.Utc,
            NextAt = now.Utc,
        };

    public bool Take(Moment now)
    {
        if (State is not MessageState.Waiting || NextAt > now.Utc)
        {
            return false;
        }

        Attempts++;
        NextAt = now.Utc + Lease;
        return true;
    }

    public void Sent(Moment now) => (State, SentAt, Failure) = (MessageState.Sent, now.Utc, null);

    /// <summary>What it was to tell has been limited to named people meanwhile.</summary>
    public void Drop() => (State, Failure) = (MessageState.NotNeeded, null);

    public void Failed(string why, Moment now)
    {
        Failure = why.Shortened(LongestFailure);
        if (Attempts > Waits.Length)
        {
            State = MessageState.GivenUp;
        }
        else
        {
            NextAt = now.Utc.AddSeconds(Waits[Math.Max(Attempts - 1, 0)]);
        }
    }

    /// <summary>As if it had never been tried.</summary>
    public void Again(Moment now) => (State, Attempts, NextAt) = (MessageState.Waiting, 0, now.Utc);
}
