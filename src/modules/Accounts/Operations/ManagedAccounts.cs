using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>
/// An account, where the caller may manage it. To an administrator whose post does not reach so far there is none: neither that
/// there is one nor whose it is.
/// </summary>
internal sealed class ManagedAccounts(AppDatabase db, PersonDirectory people, AccountReach reach)
{
    public async Task<Outcome<Account>> Find(
        string userName,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.FindAccount(userName, stop) is not { } account)
        {
            return AccountRefusals.NoSuchAccount;
        }

        return await people.Find(account.Person, stop) is not { } person
                ? AccountRefusals.NoSuchAccount
            : await reach.Check(caller, person, now.Today, stop) is not null
                ? AccountRefusals.NoSuchAccount
            : account;
    }
}
