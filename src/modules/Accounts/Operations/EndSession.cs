using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record EndSessionRequest(AccountId Account, SessionId Session);

/// <summary>One of the own sessions, from another one: the browser at the library, the telephone that was lost.</summary>
internal sealed class EndSession(AppDatabase db) : IOperation<EndSessionRequest, Done>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<Done>> Run(
        EndSessionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var session = await db.Set<AccountSession>()
            .SingleOrDefaultAsync(
                mine => mine.Id == request.Session && mine.Account == request.Account,
                stop
            );
        if (
            session is not { EndedAt: null }
            || await db.FindAccount(request.Account, stop) is not { } account
        )
        {
            return AccountRefusals.NoSuchSession;
        }

        session.End(SessionEnd.EndedByOwner, now);
        db.Record(
            new SessionEnded(
                account.Id.Value,
                account.Person,
                account.UserName,
                Device.Of(session.UserAgent)
            ),
            caller,
            now
        );
        return new Done();
    }
}
