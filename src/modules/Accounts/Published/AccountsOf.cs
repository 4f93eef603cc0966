using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts;

/// <summary>What others may ask about accounts, and the opening of many at once for a demonstration.</summary>
public sealed class AccountsOf
{
    private readonly AppDatabase db;
    private readonly AccountKeeper keeper;

    internal AccountsOf(AppDatabase db, AccountKeeper keeper) =>
        (this.db, this.keeper) = (db, keeper);

    public Task<AccountSummary?> Find(PersonId person, CancellationToken stop) =>
        db.Set<Account>()
            .AsNoTracking()
            .Where(account => account.Person == person)
            .Select(account => new AccountSummary(
                account.Person,
                account.UserName,
                account.LockedAt != null
            ))
            .SingleOrDefaultAsync(stop);

    /// <summary>
    /// Opens accounts that all have the one given password, which need not be changed: for demonstrations only. It is hashed once,
    /// so three hundred accounts cost no more than one. The caller saves (an operation's transaction, or SaveChanges).
    /// </summary>
    /// <param name="owners">People without an account, with user names that are free and valid.</param>
    public async Task OpenForDemonstration(
        IReadOnlyCollection<NewAccount> owners,
        string password,
        Caller caller,
        Moment now
    )
    {
        Account? first = null;
        foreach (var owner in owners)
        {
            var account = Account.For(
                new(owner.Person, owner.PersonCode, owner.PersonName),
                UserName.Parse(owner.UserName, "userName").Value,
                email: null,
                Language.Vietnamese,
                now
            );
            if (first is null)
            {
                await keeper.SetPassword(account, keeper.Hash(password));
                first = account;
            }

            account.KeepHash(first.PasswordHash);
            account.KeepStamp(Secret.New()[..32]);
            db.Add(account);
            db.Record(
                new AccountCreated(
                    account.Id.Value,
                    owner.Person,
                    owner.PersonName,
                    account.UserName
                ),
                caller,
                now
            );
        }
    }
}

public sealed record AccountSummary(PersonId Person, string UserName, bool Locked);

public sealed record NewAccount(
    PersonId Person,
    string PersonCode,
    string PersonName,
    string UserName
);
