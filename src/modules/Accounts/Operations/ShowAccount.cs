using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record AccountView(
    Guid Id,
    string UserName,
    string? Email,
    PersonSummary Person,
    AccountState State,
    string? LockedBecause,
    DateTime? LockedOutUntil,
    bool MustChangePassword,
    DateTime MadeAt,
    DateTime? LastSignedInAt
)
{
    public static AccountView Of(Account account, PersonSummary person, Moment now) =>
        new(
            account.Id.Value,
            account.UserName,
            account.Email,
            person,
            account.StateAt(now),
            account.LockedBecause,
            account.IsLockedOut(now) ? account.LockedOutUntil : null,
            account.MustChangePassword,
            account.MadeAt,
            account.LastSignedInAt
        );
}

internal sealed class ShowAccount(
    ManagedAccounts accounts,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<Outcome<AccountView>> Run(
        string userName,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(AccountActs.Manage))
        {
            return PlatformRefusals.RoleMayNot(AccountActs.Manage, caller);
        }

        var now = clock.Now();
        var found = await accounts.Find(userName, caller, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var person = await people.Find(found.Value.Person, stop);
        return AccountView.Of(found.Value, person!, now);
    }
}
