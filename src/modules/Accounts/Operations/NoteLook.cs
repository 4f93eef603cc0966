using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>Before somebody else is shown where a person signs in and from which device, the look itself is noted.</summary>
internal sealed class NoteLook(AppDatabase db) : IOperation<AccountView, Done>
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

/// <summary>An account for whoever manages it; each look leaves a fact.</summary>
internal sealed class LookAtAccount(ShowAccount show, NoteLook note, OperationRunner runner)
{
    public async Task<Outcome<AccountView>> Run(
        string userName,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        return found.Refused || found.Value.Person.Id == caller.Person
            ? found
            : (await runner.Run(note, found.Value, caller, stop)).Then(_ => found);
    }
}
