using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class PostsAreInLivingUnits : ILaw
{
    public string Code => "posts-in-living-units";

    public Words Sentence { get; } =
        new(
            "Không ai giữ chức vụ trong một đơn vị, hoặc phụ trách một đơn vị, vào ngày đơn vị ấy chưa lập hoặc đã kết thúc.",
            "Nobody holds a post in a unit, or over a unit, on a day on which that unit was not there."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var broken = await (
            from post in db.Set<Post>()
            join person in db.Set<Person>() on post.Person equals person.Id
            join unit in db.Set<Unit>() on post.Unit equals unit.Id
            join o in db.Set<Unit>() on post.Over equals (UnitId?)o.Id into overs
            from over in overs.DefaultIfEmpty()
            where
                post.From < unit.From
                || (unit.Until != null && (post.Until == null || post.Until > unit.Until))
                || (
                    over != null
                    && over.Until != null
                    && (post.Until == null || post.Until > over.Until)
                )
            select person.Code + " · " + unit.Code
        ).ToListAsync(stop);
        return Findings.Of(await db.Set<Post>().CountAsync(stop), broken);
    }
}
