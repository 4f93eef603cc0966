using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record AccountFilter(string? Text, AccountState? State, string? After);

internal enum AccountState
{
    Open,
    Locked,
    LockedOut,
    NotYetUsed,
}

internal sealed record AccountRow(
    string UserName,
    PersonId Person,
    string PersonName,
    AccountState State,
    DateTime? LastSignedInAt
);

/// <summary>The list of the accounts that the caller may manage, by user name.</summary>
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
        var utc = now.Utc;
        var reached = await reach.Those(db.Set<Account>().AsNoTracking(), caller, now.Today, stop);
        var matching = InState(reached.Holding(filter.Text), filter.State, utc);
        var total = await matching.LongCountAsync(stop);
        if (Cursor.Read(filter.After, 1) is [var last])
        {
            matching = matching.Where(account => account.UserName.CompareTo(last) > 0);
        }

        var rows = await matching
            .OrderBy(account => account.UserName)
            .Take(RowsOnPage + 1)
            .Select(account => new AccountRow(
                account.UserName,
                account.Person,
                account.PersonName,
                account.LockedAt != null ? AccountState.Locked
                    : account.LockedOutUntil > utc ? AccountState.LockedOut
                    : account.LastSignedInAt == null ? AccountState.NotYetUsed
                    : AccountState.Open,
                account.LastSignedInAt
            ))
            .ToListAsync(stop);
        var next = rows.Count > RowsOnPage ? Cursor.Write(rows[RowsOnPage - 1].UserName) : null;
        return new KeyPage<AccountRow>([.. rows.Take(RowsOnPage)], next, total);
    }

    private static IQueryable<Account> InState(
        IQueryable<Account> accounts,
        AccountState? state,
        DateTime utc
    ) =>
        state switch
        {
            AccountState.Locked => accounts.Where(account => account.LockedAt != null),
            AccountState.LockedOut => accounts.Where(account =>
                account.LockedAt == null && account.LockedOutUntil > utc
            ),
            AccountState.NotYetUsed => accounts.Where(account =>
                account.LockedAt == null
                && (account.LockedOutUntil == null || account.LockedOutUntil <= utc)
                && account.LastSignedInAt == null
            ),
            AccountState.Open => accounts.Where(account =>
                account.LockedAt == null
                && (account.LockedOutUntil == null || account.LockedOutUntil <= utc)
                && account.LastSignedInAt != null
            ),
            _ => accounts,
        };
}
