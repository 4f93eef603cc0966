using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>Reads which delegations a reorganization touches, as they stand before it is kept.</summary>
internal sealed class DelegationsOfPosts(AppDatabase db)
{
    public async Task<IReadOnlyList<DelegationMove>> Moved(
        ReorganizationPlan plan,
        Consequences consequences,
        CancellationToken stop
    )
    {
        var ended = consequences.Facts.OfType<PostEnded>().Select(fact => fact.Post).ToHashSet();
        if (ended.Count == 0)
        {
            return [];
        }

        PostId[] ids = [.. ended];
        var rows = await db.Delegations()
            .AsNoTracking()
            .NotOver(plan.On)
            .Where(row =>
                ids.Contains(row.Delegation.Post) || ids.Contains(row.Delegation.DelegatePost)
            )
            .OrderBy(row => row.Delegation.Id)
            .ToListAsync(stop);
        return
        [
            .. rows.Select(row =>
                DelegationsMoved.Of(
                    row.Delegation,
                    new(row.Post, row.OwnPost, row.Giver.Name, row.StandIn.Name),
                    ended,
                    consequences.Appointed,
                    plan
                )
            ),
        ];
    }
}
