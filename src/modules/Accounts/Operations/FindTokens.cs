using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record TokenRow(
    Guid Id,
    string Name,
    PostId Post,
    DateTime MadeAt,
    DateOnly EndsOn,
    DateTime? LastUsedAt,
    DateTime? RevokedAt
);

/// <summary>All tokens of one account, newest first: one person's few.</summary>
internal sealed class FindTokens(AppDatabase db)
{
    public async Task<IReadOnlyList<TokenRow>> Run(AccountId account, CancellationToken stop) =>
        await db.Set<AccessToken>()
            .AsNoTracking()
            .Where(token => token.Account == account)
            .OrderByDescending(token => token.MadeAt)
            .Select(token => new TokenRow(
                token.Id.Value,
                token.Name,
                token.Post,
                token.MadeAt,
                token.EndsOn,
                token.LastUsedAt,
                token.RevokedAt
            ))
            .ToListAsync(stop);
}
