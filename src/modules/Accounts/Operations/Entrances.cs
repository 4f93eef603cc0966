using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>Whoever has an account that is not locked.</summary>
internal sealed class Entrances(AppDatabase db) : IEntrances
{
    public async Task<IReadOnlySet<PersonId>> Among(
        IReadOnlyCollection<PersonId> people,
        CancellationToken stop
    ) =>
        await db.Set<Account>()
            .Where(account => people.Contains(account.Person) && account.LockedAt == null)
            .Select(account => account.Person)
            .ToHashSetAsync(stop);
}
