using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Laws;

internal sealed class OneAccountEach : ILaw
{
    public string Code => "accounts-one-each";

    public Words Sentence { get; } =
        new("Mỗi người có nhiều nhất một tài khoản.", "Each person has at most one account.");

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var twice = await db.Set<Account>()
            .GroupBy(account => account.Person)
            .Where(accounts => accounts.Count() > 1)
            .Select(accounts => accounts.Min(account => account.UserName))
            .ToListAsync(stop);
        return new(
            await db.Set<Account>().LongCountAsync(stop),
            twice.Count,
            [.. twice.Take(10).Select(userName => userName ?? "")]
        );
    }
}
