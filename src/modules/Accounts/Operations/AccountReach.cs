using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>
/// An administrator of a part manages the accounts of those whose posts all lie in that part. Otherwise resetting a password would
/// be a way to a higher post, also to one that begins next Monday. Keeping the person's record (PeopleReach) and answering a request
/// (CorrectionReach) give nobody a post, and reach further: docs/decisions/0018.
/// </summary>
internal sealed class AccountReach(UnitDirectory units, PeopleWithin people)
{
    /// <returns>Why not; null where the caller may.</returns>
    public async Task<Refusal?> Check(
        Caller caller,
        PersonSummary person,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (ReachesAll(caller))
        {
            return null;
        }

        var posts = person.PostsFrom(today).ToList();
        foreach (var post in posts)
        {
            var unit = await units.Find(post.Over ?? post.Unit, stop);
            var within =
                post.Over is { } over && caller.May(AccountActs.Manage, over, unit?.Lineage ?? []);
            if (!within)
            {
                return PlatformRefusals.OutOfReach(AccountActs.Manage, unit?.Name ?? post.Title);
            }
        }

        return posts.Count > 0
            ? null
            : PlatformRefusals.OutOfReach(AccountActs.Manage, person.Name);
    }

    /// <summary>The same rule over many.</summary>
    public async Task<IQueryable<Account>> Those(
        IQueryable<Account> accounts,
        Caller caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (ReachesAll(caller))
        {
            return accounts;
        }

        var within = await people.Of(caller.Over!.Value, today, stop);
        return accounts.Where(account => within.Contains(account.Person));
    }

    private static bool ReachesAll(Caller caller) =>
        caller.IsUnbounded || (caller.Has(AccountActs.Manage) && caller.Over is null);
}
