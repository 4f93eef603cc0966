using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record AccountFilter(string? Text, AccountState? State, string? After);

internal sealed record AccountRow(
    string UserName,
    PersonId Person,
    string PersonName,
    AccountState State
);

/// <summary>
/// The list of the accounts that the caller may manage, by user name. When somebody signed in is on the page of the account alone,
/// where a look is noted.
/// </summary>
internal sealed class FindAccounts(AppDatabase db, AccountReach reach, AuthorityClock clock)
{
    public const int RowsOnPage = 50;

    public async Task<Outcome<KeyPage<AccountRow>>> Run(
        AccountFilter filter,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(AccountActs.Manage))
        {
            return PlatformRefusals.RoleMayNot(AccountActs.Manage, caller);
        }

        var now = clock.Now();
        var reached = await reach.Those(db.Set<Account>().AsNoTracking(), caller, now.Today, stop);
        var matching = reached.Holding(filter.Text).In(filter.State, now);
        var total = await matching.LongCountAsync(stop);
        if (Cursor.Read(filter.After, 1) is [var last])
        {
            matching = matching.Where(account => account.UserName.CompareTo(last) > 0);
        }

        var rows = await matching
            .OrderBy(account => account.UserName)
            .Take(RowsOnPage + 1)
            .ToListAsync(stop);
        var next = rows.Count > RowsOnPage ? Cursor.Write(rows[RowsOnPage - 1].UserName) : null;
        return new KeyPage<AccountRow>(
            [
                .. rows.Take(RowsOnPage)
                    .Select(account => new AccountRow(
                        account.UserName,
                        account.Person,
                        account.PersonName,
                        account.StateAt(now)
                    )),
            ],
            next,
            total
        );
    }
}
