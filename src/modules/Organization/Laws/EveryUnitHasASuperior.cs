using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class EveryUnitHasASuperior : ILaw
{
    public string Code => "units-have-superiors";

    public Words Sentence { get; } =
        new(
            "Mỗi đơn vị đang hoạt động đứng đầu một khối, hoặc có cấp trên đang hoạt động.",
            "Every active unit is a root, or stands under an active unit."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var active = db.Set<Unit>().Where(unit => unit.Until == null || unit.Until >= now.Today);
        var orphans = await active
            .Where(unit => unit.Parent != null && !active.Any(above => above.Id == unit.Parent))
            .Select(unit => unit.Code)
            .ToListAsync(stop);
        return Findings.Of(await active.CountAsync(stop), orphans);
    }
}
