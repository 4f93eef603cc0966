using Chutri.Assignments.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

/// <summary>
/// Looked at on the day since which the person answers for it: a post may end later, and the page of the assignment then asks
/// for another person.
/// </summary>
internal sealed class AccountableBelongsToLead(PersonDirectory people, UnitDirectory units) : ILaw
{
    public string Code => "assignments-accountable-in-lead";

    public Words Sentence { get; } =
        new(
            "Người chịu trách nhiệm của nhiệm vụ đang mở giữ chức vụ ở đơn vị chủ trì vào ngày được giao.",
            "Whoever is accountable for an open assignment held a post in the lead unit on the day of becoming so."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var count = new LawCount();
        var all = await units.All(stop);
        var open = await db.Set<Assignment>()
            .Where(assignment =>
                assignment.State != AssignmentState.Done
                && assignment.State != AssignmentState.Withdrawn
            )
            .OrderBy(assignment => assignment.Id)
            .Select(assignment => new
            {
                assignment.Code,
                assignment.LeadUnit,
                assignment.Accountable,
                assignment.AccountableSince,
            })
            .ToListAsync(stop);
        foreach (var some in open.Chunk(500))
        {
            var posts = (
                await people.HoldingPosts([.. some.Select(row => row.Accountable).Distinct()], stop)
            ).ToDictionary(person => person.Id);
            foreach (var row in some)
            {
                count.Looked++;
                if (
                    posts.GetValueOrDefault(row.Accountable) is not { } person
                    || !person
                        .PostsOn(row.AccountableSince)
                        .Any(post =>
                            LeadsTo(post.Unit, row.LeadUnit, all)
                            || (post.Over is { } over && LeadsTo(over, row.LeadUnit, all))
                        )
                )
                {
                    count.Break(row.Code);
                }
            }
        }

        return count.Finding;
    }

    /// <summary>The unit itself, or one whose successor (or theirs) it is.</summary>
    private static bool LeadsTo(
        UnitId unit,
        UnitId lead,
        IReadOnlyDictionary<UnitId, UnitSummary> all
    )
    {
        for (UnitId? at = unit; at is { } here; at = all.GetValueOrDefault(here)?.Successor)
        {
            if (here == lead)
            {
                return true;
            }
        }

        return false;
    }
}
