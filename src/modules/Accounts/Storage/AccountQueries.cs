using Chutri.Accounts.Model;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

internal static class AccountQueries
{
    public static Task<Account?> FindAccount(
        this AppDatabase db,
        AccountId id,
        CancellationToken stop
    ) => db.Set<Account>().SingleOrDefaultAsync(account => account.Id == id, stop);

    public static Task<Account?> FindAccount(
        this AppDatabase db,
        string userName,
        CancellationToken stop
    )
    {
        var key = UserName.Key(userName);
        return db.Set<Account>().SingleOrDefaultAsync(account => account.UserName == key, stop);
    }

    /// <summary>A new password, and a lock, close every link with which somebody could still set another.</summary>
    public static async Task CloseResetLinks(
        this AppDatabase db,
        Account account,
        Moment now,
        CancellationToken stop
    )
    {
        var open = await db.Set<ResetLink>()
            .Where(link => link.Account == account.Id && link.UsedAt == null)
            .ToListAsync(stop);
        foreach (var link in open)
        {
            link.Close(now);
        }
    }

    /// <summary>Whoever resets a password may not know who else has the old one, or made tokens with it.</summary>
    public static async Task<int> RevokeTokens(
        this AppDatabase db,
        Account account,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var open = await db.Set<AccessToken>()
            .Where(token => token.Account == account.Id && token.RevokedAt == null)
            .ToListAsync(stop);
        foreach (var token in open)
        {
            db.Record(token.Revoke(account.Person, now).Value, caller, now);
        }

        return open.Count;
    }

    public static Task<int> CountUsableTokens(
        this AppDatabase db,
        AccountId account,
        Moment now,
        CancellationToken stop
    ) =>
        db.Set<AccessToken>()
            .CountAsync(
                token =>
                    token.Account == account
                    && token.RevokedAt == null
                    && token.EndsOn >= now.Today,
                stop
            );

    public static IQueryable<Account> Holding(this IQueryable<Account> accounts, string? words)
    {
        foreach (var word in SearchTerms.Of(words))
        {
            var pattern = LikePattern.Holding(word);
            accounts = accounts.Where(account =>
                EF.Functions.Like(account.Search, pattern, LikePattern.Escape)
            );
        }

        return accounts;
    }
}
