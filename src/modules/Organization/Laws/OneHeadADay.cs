using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class OneHeadADay : ILaw
{
    public string Code => "units-have-one-head";

    public Words Sentence { get; } =
        new(
            "Mỗi đơn vị, mỗi ngày có nhiều nhất một người đứng đầu.",
            "Each unit has at most one head on any day."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var heads = db.Set<Post>().Where(post => post.Role == Role.Head);
        var broken = await (
            from first in heads
            join second in heads on first.Unit equals second.Unit
            join unit in db.Set<Unit>() on first.Unit equals unit.Id
            where
                first.Id != second.Id
                && first.From <= second.From
                && (first.Until == null || first.Until >= second.From)
            select unit.Code
        )
            .Distinct()
            .ToListAsync(stop);
        return Findings.Of(await heads.CountAsync(stop), broken);
    }
}
