using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Web;

/// <summary>An account's page is for those who may manage the account.</summary>
internal sealed class AccountThings(AppDatabase db, AccountReach reach, AuthorityClock clock)
    : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(AccountActs.Manage))
        {
            return new Dictionary<Guid, Thing>();
        }

        AccountId[] ids = [.. things.Select(id => new AccountId(id))];
        var managed = await reach.Those(
            db.Set<Account>().Where(account => ids.Contains(account.Id)),
            caller,
            clock.Now().Today,
            stop
        );
        var found = await managed
            .Select(account => new { account.Id, account.UserName })
            .ToListAsync(stop);
        return found.ToDictionary(
            row => row.Id.Value,
            row => new Thing(row.UserName, AccountUrls.Account(row.UserName))
        );
    }
}
