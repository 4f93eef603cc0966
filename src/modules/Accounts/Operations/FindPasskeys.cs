using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record PasskeyRow(Guid Id, string Name, DateTime MadeAt, DateTime? LastUsedAt);

/// <summary>All passkeys of one account, newest first: one person's few.</summary>
internal sealed class FindPasskeys(AppDatabase db)
{
    public async Task<IReadOnlyList<PasskeyRow>> Run(AccountId account, CancellationToken stop) =>
        await db.Set<AccountPasskey>()
            .AsNoTracking()
            .Where(passkey => passkey.Account == account)
            .OrderByDescending(passkey => passkey.MadeAt)
            .Select(passkey => new PasskeyRow(
                passkey.Id.Value,
                passkey.Name,
                passkey.MadeAt,
                passkey.LastUsedAt
            ))
            .ToListAsync(stop);
}
