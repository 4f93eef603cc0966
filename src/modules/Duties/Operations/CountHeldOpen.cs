using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>Says in the preview of a reorganization how many open duties will move.</summary>
internal sealed class CountHeldOpen(AppDatabase db) : IReorganizationEffects
{
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
        var awaited = await open.Where(duty => units.Contains(duty.OwedToUnit))
            .Where(duty =>
                duty.LeadUnit != duty.OwedToUnit
                && (duty.HolderUnit == null || duty.HolderUnit != duty.OwedToUnit)
            )
            .GroupBy(duty => duty.OwedToUnit)
            .Select(duties => new { Unit = duties.Key, Count = duties.LongCount() })
            .ToListAsync(stop);
        return
        [
            .. led.Select(unit => new OpenWork(unit.Unit, Led(unit.Count), unit.Count)),
            .. held.Select(unit => new OpenWork(unit.Unit, Held(unit.Count), unit.Count)),
            .. awaited.Select(unit => new OpenWork(unit.Unit, Awaited(unit.Count), unit.Count)),
        ];
    }

    private static Words Led(long count) => new($"chủ trì {count} việc", $"leads {Duties(count)}");

    private static Words Held(long count) =>
        new($"giữ {count} việc nơi khác chủ trì", $"holds {Duties(count)} that others lead");

    private static Words Awaited(long count) =>
        new($"chờ kết quả của {count} việc đã giao", $"waits for {Duties(count)} that it gave");

    private static string Duties(long count) => count == 1 ? "1 duty" : $"{count} duties";
}
