using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <param name="Kept">The session that goes on.</param>
internal sealed record WhatEnds(SessionEnd Why, SessionId? Kept, bool TokensToo);

internal sealed record EndedSessions(int Sessions, int Tokens);

/// <summary>All sessions of an account, and by choice its tokens. Where there are none, nothing has happened and no fact is left.</summary>
internal sealed class EndingAtOnce(AppDatabase db, SessionLimits limits)
{
    public async Task<EndedSessions> End(
        Account account,
        WhatEnds what,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var ended = await db.EndSessions(account.Id, what.Kept, what.Why, now, stop);
        var sessions = ended.Count(session => session.IsWithin(limits, now));
        if (sessions > 0)
        {
            db.Record(
                new SessionsEnded(
                    account.Id.Value,
                    account.Person,
                    account.PersonName,
                    account.UserName,
                    sessions,
                    what.Kept is not null
                ),
                caller,
                now
            );
        }

        var tokens = what.TokensToo ? await db.RevokeTokens(account, caller, now, stop) : 0;
        return new(sessions, tokens);
    }
}
