using Chutri.Accounts.Model;
using Chutri.Platform;
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

    public static IQueryable<Account> Holding(this IQueryable<Account> accounts, string? words)
    {
        foreach (var word in SearchText.WordsOf(words))
        {
            var pattern = $"%{Escaped(word)}%";
            accounts = accounts.Where(account => EF.Functions.Like(account.Search, pattern, "\\"));
        }

        return accounts;
    }

    private static string Escaped(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
