using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record UnlockAccountRequest(string UserName);

/// <summary>Lifts an administrator's lock and a lock-out after wrong passwords alike.</summary>
internal sealed class UnlockAccount(AppDatabase db, ManagedAccounts accounts)
    : IOperation<UnlockAccountRequest, Done>
{
    public Act Act => AccountActs.Manage;

    public async Task<Outcome<Done>> Run(
        UnlockAccountRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await accounts.Find(request.UserName, caller, now, stop);
        return found.Then(account =>
            account
                .Unlock(now)
                .Then<Done>(unlocked =>
                {
                    db.Record(unlocked, caller, now);
                    return new Done();
                })
        );
    }
}
