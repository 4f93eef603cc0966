using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>Where accounts that are not locked are written to, and in which language.</summary>
internal sealed class Mailboxes(AppDatabase db) : IMailboxes
{
    public async Task<IReadOnlyDictionary<PersonId, Mailbox>> Of(
        IReadOnlyCollection<PersonId> people,
        CancellationToken stop
    ) =>
        await db.Set<Account>()
            .Where(account =>
                people.Contains(account.Person) && account.LockedAt == null && account.Email != null
            )
            .ToDictionaryAsync(
                account => account.Person,
                account => new Mailbox(account.Email!, account.PersonName, account.Language),
                stop
            );

    public Task<Reader?> Enters(PersonId person, CancellationToken stop) =>
        db.Set<Account>()
            .Where(account => account.Person == person && account.LockedAt == null)
            .Select(account => new Reader(account.PersonName, account.Language))
            .SingleOrDefaultAsync(stop);
}
