using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record SignOutRequest(AccountId Account, SessionId Session);

/// <summary>The session ends for good: a copy of its cookie opens nothing either.</summary>
internal sealed class SignOut(AppDatabase db) : IOperation<SignOutRequest, Done>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<Done>> Run(
        SignOutRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.FindAccount(request.Account, stop) is not { } account)
        {
            return AccountRefusals.NoSuchAccount;
        }

        var session = await db.Set<AccountSession>()
            .SingleOrDefaultAsync(
                mine => mine.Id == request.Session && mine.Account == request.Account,
                stop
            );
        session?.End(SessionEnd.SignedOut, now);
        db.Record(new SignedOut(account.Id.Value, account.Person, account.UserName), caller, now);
        return new Done();
    }
}
