using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <summary>What the acts that change one function have in common: load it, and see whether its unit is in reach.</summary>
internal sealed class Writing(AppDatabase db, Registers registers, UnitDirectory units)
{
    /// <summary>The function with its unit, or why this caller does not change it.</summary>
    public async Task<Outcome<(UnitFunction Function, UnitSummary Unit)>> Take(
        Guid id,
        Caller caller,
        CancellationToken stop
    )
    {
        await registers.Begin(stop);
        if (
            await db.Set<UnitFunction>().SingleOrDefaultAsync(f => f.Id == id, stop)
            is not { } found
        )
        {
            return FunctionRefusals.NotThere;
        }

        var unit = (await units.Find(found.Unit, stop))!;
        return Reach(unit, caller) is { } refusal ? refusal : (found, unit);
    }

    public static Refusal? Reach(UnitSummary unit, Caller caller) =>
        caller.May(FunctionActs.Write, unit.Id, [.. unit.Lineage])
            ? null
            : PlatformRefusals.OutOfReach(FunctionActs.Write, unit.Name);

    /// <summary>Has the unit the same statement on that day already?</summary>
    public async Task<bool> Says(
        UnitId unit,
        string text,
        DateOnly day,
        Guid? but,
        CancellationToken stop
    )
    {
        var key = UnitFunction.KeyOf(unit, text);
        var others = await db.Set<UnitFunction>()
            .AsNoTracking()
            .Where(f => f.Unit == unit && f.Id != but && (f.Until == null || f.Until >= day))
            .Select(f => f.Text)
            .ToListAsync(stop);
        return others.Any(other => UnitFunction.KeyOf(unit, other) == key);
    }
}
