using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

/// <summary>
/// A warning, not a breach: posts end by themselves on their last day, and the unit goes on holding the duty. It names the duties
/// to be handed to somebody else and never makes the check fail.
/// </summary>
internal sealed class HolderAtPost : ILaw
{
    private const int Examples = 10;

    public string Code => "duties-holder-at-post";

    public Words Sentence { get; } =
        new(
            "Lưu ý: người đang giữ việc hôm nay có chức vụ trong đơn vị giữ việc (không có thì cần chuyển người làm)",
            "Note: the person who holds a duty has a post in the unit that holds it today (otherwise hand it to somebody else)"
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var held = await db.Set<Duty>()
            .Where(duty => duty.ClosedAt == null && duty.HolderPerson != null)
            .Select(duty => new
            {
                duty.Code,
                duty.HolderUnit,
                duty.HolderPerson,
            })
            .ToListAsync(stop);
        var posts = new HashSet<(PersonId, UnitId)>();
        foreach (var some in held.Select(duty => duty.HolderPerson!.Value).Distinct().Chunk(500))
        {
            foreach (var person in await new PersonDirectory(db).HoldingPosts(some, stop))
            {
                posts.UnionWith(person.PostsOn(now.Today).Select(post => (person.Id, post.Unit)));
            }
        }

        return new(
            held.Count,
            Broken: 0,
            [
                .. held.Where(duty =>
                        !posts.Contains((duty.HolderPerson!.Value, duty.HolderUnit!.Value))
                    )
                    .Select(duty => duty.Code)
                    .Order(StringComparer.Ordinal)
                    .Take(Examples),
            ]
        );
    }
}
