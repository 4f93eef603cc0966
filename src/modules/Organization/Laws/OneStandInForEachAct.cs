using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class OneStandInForEachAct : ILaw
{
    public string Code => "one-stand-in-for-each-act";

    public Words Sentence { get; } =
        new(
            "Mỗi loại việc của một chức vụ, mỗi ngày có nhiều nhất một người được ủy quyền.",
            "On any day at most one person stands in for each kind of act of a post."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var all = await db.Delegations().AsNoTracking().ToListAsync(stop);
        var broken = new List<string>();
        foreach (var ofPost in all.GroupBy(row => row.Post.Id))
        {
            DelegationRow[] rows = [.. ofPost.OrderBy(row => row.Delegation.From)];
            for (var i = 0; i < rows.Length; i++)
            {
                broken.AddRange(
                    rows.Skip(i + 1)
                        .Where(later => AtOnce(rows[i], later))
                        .Select(later =>
                            $"{rows[i].Giver.Code} · {rows[i].StandIn.Code} · {later.StandIn.Code}"
                        )
                );
            }
        }

        return Findings.Of(all.Count, broken);
    }

    /// <summary>One that was ended hands its last day over to the next.</summary>
    private static bool AtOnce(DelegationRow first, DelegationRow second) =>
        second.Delegation.From <= first.LastDay
        && !(first.Delegation.EndedOn is { } ended && ended <= second.Delegation.From)
        && !(second.Delegation.EndedOn is { } over && over <= second.Delegation.From)
        && first.Delegation.From <= second.LastDay
        && Delegating.Share(first.Delegation.Kinds, second.Delegation.Kinds);
}
