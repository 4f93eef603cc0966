using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>Says in the preview of a reorganization how many open duties will move.</summary>
internal sealed class CountHeldOpen(AppDatabase db) : IReorganizationEffects
{
    private static readonly Words Led = new(
        "việc đang mở do đơn vị chủ trì",
        "open duties that the unit leads"
    );

    private static readonly Words Held = new(
        "việc đang mở của nơi khác do đơn vị giữ",
        "open duties of others that the unit holds"
    );

    public async Task<IReadOnlyList<OpenWork>> HeldOpenBy(
        IReadOnlyCollection<UnitId> units,
        CancellationToken stop
    )
    {
        var open = db.Set<Duty>().Where(duty => duty.ClosedAt == null);
        var led = await open.Where(duty => units.Contains(duty.LeadUnit))
            .GroupBy(duty => duty.LeadUnit)
            .Select(duties => new { Unit = duties.Key, Count = duties.LongCount() })
            .ToListAsync(stop);
        var held = await open.Where(duty => units.Contains(duty.HolderUnit!.Value))
            .Where(duty => duty.LeadUnit != duty.HolderUnit)
            .GroupBy(duty => duty.HolderUnit!.Value)
            .Select(duties => new { Unit = duties.Key, Count = duties.LongCount() })
            .ToListAsync(stop);
        return
        [
            .. led.Select(unit => new OpenWork(unit.Unit, Led, unit.Count)),
            .. held.Select(unit => new OpenWork(unit.Unit, Held, unit.Count)),
        ];
    }
}
