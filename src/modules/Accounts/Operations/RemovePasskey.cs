using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record RemovePasskeyRequest(AccountId Account, PasskeyId Passkey);

/// <summary>The password stays, so nobody shuts themselves out by this.</summary>
internal sealed class RemovePasskey(AppDatabase db) : IOperation<RemovePasskeyRequest, Done>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<Done>> Run(
        RemovePasskeyRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var passkey = await db.Set<AccountPasskey>()
            .SingleOrDefaultAsync(
                mine => mine.Id == request.Passkey && mine.Account == request.Account,
                stop
            );
        if (passkey is null || await db.FindAccount(request.Account, stop) is not { } account)
        {
            return PasskeyRefusals.NoSuchPasskey;
        }

        db.RemovePasskey(passkey, account, caller, now);
        return new Done();
    }
}
