using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>Password, failed tries, and being let in or kept out.</summary>
internal sealed partial class Account
{
    /// <summary>Null until a password is set.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Changes with every change of what lets somebody in.</summary>
    public string SecurityStamp { get; private set; } = "";

    public bool MustChangePassword { get; private set; }

    /// <summary>Wrong passwords since the last right one or the last lock-out.</summary>
    public int FailedTries { get; private set; }

    /// <summary>Kept out until this moment after too many wrong passwords.</summary>
    public DateTime? LockedOutUntil { get; private set; }

    /// <summary>Locked by an administrator, until unlocked by one.</summary>
    public DateTime? LockedAt { get; private set; }

    public string? LockedBecause { get; private set; }

    public bool IsLocked => LockedAt is not null;

    public bool IsLockedOut(Moment now) => LockedOutUntil > now.Utc;

    public void KeepHash(string? hash) => PasswordHash = hash;

    public void KeepStamp(string stamp) => SecurityStamp = stamp;

    public int CountFailure() => ++FailedTries;

    public void ForgetFailures() => FailedTries = 0;

    public void LockOut(DateTime? until) => LockedOutUntil = until;

    public SignedIn Enter(WayIn way, Moment now)
    {
        LastSignedInAt = now.Utc;
        return new(Id.Value, Person, UserName, way);
    }

    /// <summary>Somebody else knows the password: it opens only the page on which it is changed.</summary>
    public void RequireNewPassword()
    {
        MustChangePassword = true;
        LockedOutUntil = null;
        FailedTries = 0;
    }

    public PasswordChanged PasswordChosen(PasswordChange how)
    {
        MustChangePassword = false;
        LockedOutUntil = null;
        FailedTries = 0;
        return new(Id.Value, Person, UserName, how);
    }

    public Outcome<AccountLocked> Lock(string reason, Moment now)
    {
        if (LockedAt is not null)
        {
            return AccountRefusals.AlreadyLocked(this);
        }

        (LockedAt, LockedBecause) = (now.Utc, reason);
        return new AccountLocked(Id.Value, Person, PersonName, UserName, reason);
    }

    public Outcome<AccountUnlocked> Unlock(Moment now)
    {
        if (LockedAt is null && !IsLockedOut(now))
        {
            return AccountRefusals.NotLocked(this);
        }

        (LockedAt, LockedBecause, LockedOutUntil, FailedTries) = (null, null, null, 0);
        return new AccountUnlocked(Id.Value, Person, PersonName, UserName);
    }
}
