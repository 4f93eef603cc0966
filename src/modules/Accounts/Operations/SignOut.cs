using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record SignOutRequest(AccountId Account);

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

        db.Record(new SignedOut(account.Id.Value, account.Person, account.UserName), caller, now);
        return new Done();
    }
}
