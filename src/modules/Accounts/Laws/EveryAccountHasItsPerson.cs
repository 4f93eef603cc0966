using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Laws;

internal sealed class EveryAccountHasItsPerson(PersonDirectory people) : ILaw
{
    private const int AtOnce = 500;

    public string Code => "accounts-person-known";

    public Words Sentence { get; } =
        new(
            "Tài khoản nào cũng thuộc về một người có trong tổ chức.",
            "Every account belongs to a person in the organization."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var accounts = await db.Set<Account>()
            .AsNoTracking()
            .OrderBy(account => account.UserName)
            .Select(account => new { account.UserName, account.Person })
            .ToListAsync(stop);
        var astray = new List<string>();
        foreach (var some in accounts.Chunk(AtOnce))
        {
            var known = await people.Names(some.Select(account => account.Person), stop);
            astray.AddRange(
                some.Where(account => !known.ContainsKey(account.Person))
                    .Select(account => account.UserName)
            );
        }

        return new(accounts.Count, astray.Count, [.. astray.Take(10)]);
    }
}
