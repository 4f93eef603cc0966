using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>
/// One browser in which somebody is signed in. The browser has a secret, we have its hash; what is ended here opens nothing any
/// more, whoever has a copy of the secret.
/// </summary>
internal sealed class AccountSession : IVersioned
{
    private AccountSession() { }

    public SessionId Id { get; private init; } = SessionId.New();

    public AccountId Account { get; private init; }

    public string Hash { get; private init; } = "";

    public WayIn Way { get; private init; }

    /// <summary>What the browser said of itself; <see cref="Device"/> puts it into words.</summary>
    public string UserAgent { get; private init; } = "";

    /// <summary>The network address from which it began.</summary>
    public string Address { get; private init; } = "";

    public DateTime BegunAt { get; private init; }

    /// <summary>Noted now and then, not on every request.</summary>
    public DateTime LastUsedAt { get; private init; }

    /// <summary>Over by then, however much it is used.</summary>
    public DateTime EndsAt { get; private init; }

    public DateTime? EndedAt { get; private set; }

    public SessionEnd? EndedBecause { get; private set; }

    public int Version { get; private init; }

    public bool IsOpen(SessionLimits limits, Moment now) =>
        EndedAt is null && IsWithin(limits, now);

    /// <summary>Neither unused for too long nor begun too long ago.</summary>
    public bool IsWithin(SessionLimits limits, Moment now) =>
        now.Utc < EndsAt && now.Utc < LastUsedAt + limits.Unused;

    public static AccountSession Begin(
        Account account,
        SessionOrigin from,
        string secret,
        SessionLimits limits,
        Moment now
    ) =>
        new()
        {
            Account = account.Id,
            Hash = Secret.Hash(secret),
            Way = from.Way,
            UserAgent = from.UserAgent,
            Address = from.Address,
            BegunAt = now.Utc,
            LastUsedAt = now.Utc,
            EndsAt = now.Utc + limits.Longest,
        };

    public void End(SessionEnd why, Moment now) => (EndedAt, EndedBecause) = (now.Utc, why);
}

/// <summary>By which proof somebody came in.</summary>
internal enum WayIn
{
    Password,
    SignOn,
    Passkey,
}

internal enum SessionEnd
{
    SignedOut,
    EndedByOwner,
    EndedByAdministrator,
    PasswordChanged,
    PasswordReset,
    AccountLocked,
}

/// <summary>From where a session begins, as the request says it.</summary>
internal sealed record SessionOrigin(WayIn Way, string UserAgent, string Address)
{
    public const int LongestUserAgent = 300;
    public const int LongestAddress = 60;

    public static SessionOrigin Unknown { get; } = new(WayIn.Password, "", "");
}
