using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>Before somebody else is shown where a person signs in and from which device, the look itself is noted.</summary>
internal sealed class NoteAccountLook(AppDatabase db) : IOperation<AccountView, Done>
{
    public Act Act => AccountActs.Manage;

    public Task<Outcome<Done>> Run(
        AccountView account,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (account.Person.Id != caller.Person)
        {
            db.Record(
                new AccountLookedAt(account.Person.Id, account.Person.Name, account.UserName),
                caller,
                now
            );
        }

        return Task.FromResult<Outcome<Done>>(new Done());
    }
}
