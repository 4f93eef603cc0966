using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>
/// A mail that is to be sent, or was. It holds no text: what it says is read when it is sent, through the eyes of whoever gets it. It is sent
/// at least once; a second time it bears the same <see cref="Id"/>, by which mail programs know it again.
/// </summary>
internal sealed class OutgoingMessage : IVersioned
{
    /// <summary>Minutes until the next attempt; after the last one it is given up.</summary>
    private static readonly int[] Waits = [1, 5, 15, 60, 180, 360, 720];

    public const int LongestFailure = 500;

    /// <summary>For so long nobody else takes what one node is about to send.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private OutgoingMessage() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public PersonId Person { get; private init; }

    /// <summary>The reminders that it tells; null: the lines of the inbox that name it.</summary>
    public Guid? Digest { get; private init; }

    public MessageState State { get; private set; }

    public DateTime MadeAt { get; private init; }

    public int Attempts { get; private set; }

    /// <summary>When it may be tried next.</summary>
    public DateTime NextAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>What the server said the last time, or why it was not asked.</summary>
    public string? Failure { get; private set; }

    public int Version { get; private init; }

    public static OutgoingMessage Of(PersonId person, Guid? digest, Moment now) =>
        new()
        {
            Person = person,
            Digest = digest,
            MadeAt = now.Utc,
            NextAt = now.Utc,
        };

    /// <summary>One node sends it; where that one is never heard of again, another does after the lease.</summary>
    /// <returns>Was it this caller's to take?</returns>
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

    public void Sent(Moment now)
    {
        (State, SentAt, Failure) = (MessageState.Sent, now.Utc, null);
    }

    /// <summary>Nothing was left to tell when its turn came.</summary>
    public void Drop() => (State, Failure) = (MessageState.NotNeeded, null);

    /// <param name="why">In the server's words.</param>
    /// <param name="forGood">It would be refused again.</param>
    public void Failed(string why, bool forGood, Moment now)
    {
        Failure = why.Shortened(LongestFailure);
        if (forGood || Attempts > Waits.Length)
        {
            State = MessageState.GivenUp;
        }
        else
        {
            NextAt = now.Utc.AddMinutes(Waits[Math.Max(Attempts - 1, 0)]);
        }
    }

    /// <summary>By an administrator: as if it had never been tried.</summary>
    /// <returns>False where it is not given up.</returns>
    public bool Again(Moment now)
    {
        if (State is not MessageState.GivenUp)
        {
            return false;
        }

        (State, Attempts, NextAt) = (MessageState.Waiting, 0, now.Utc);
        return true;
    }
}

internal enum MessageState
{
    Waiting,
    Sent,
    GivenUp,

    /// <summary>What it was to tell was read, done or limited to others before it went.</summary>
    NotNeeded,
}
