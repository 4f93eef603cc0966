using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>Somebody has proved who they are, whichever way: the session begins, and its fact is left.</summary>
internal sealed class NewSessions(AppDatabase db, SessionLimits limits)
{
    public SessionEntry Begin(Account account, SessionOrigin from, Door door, Moment now)
    {
        var secret = Secret.New();
        db.Add(AccountSession.Begin(account, from, secret, limits, now));
        db.Record(account.Enter(from.Way, now), OwnCaller.Of(account, door), now);
        return new(account.Id, secret, account.MustChangePassword && from.Way is WayIn.Password);
    }
}

/// <summary>What a browser keeps of a session that has just begun.</summary>
internal sealed record SessionEntry(AccountId Account, string Secret, bool MustChangePassword)
{
    /// <summary>The record's own words would print the secret.</summary>
    public override string ToString() => "•••";
}
