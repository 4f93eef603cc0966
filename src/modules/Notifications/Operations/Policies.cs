using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>Which reminders hold for a unit: its own, those of the nearest unit above that has some, or the usual ones.</summary>
internal sealed class Policies(AppDatabase db, UnitDirectory units)
{
    public async Task<PoliciesInForce> Read(CancellationToken stop) =>
        new(
            await db.Set<ReminderPolicy>()
                .AsNoTracking()
                .ToDictionaryAsync(policy => policy.Unit, policy => policy.Steps, stop),
            await units.All(stop)
        );
}

internal sealed record PoliciesInForce(
    IReadOnlyDictionary<UnitId, ReminderSteps> Own,
    IReadOnlyDictionary<UnitId, UnitSummary> Units
)
{
    public int FurthestBefore =>
        Own.Values.Append(ReminderSteps.Usual).Max(steps => steps.FurthestBefore);

    public ReminderSteps For(UnitId unit) =>
        SourceOf(unit) is { } from ? Own[from] : ReminderSteps.Usual;

    /// <summary>The unit that has set what holds; null = the usual ones.</summary>
    public UnitId? SourceOf(UnitId unit)
    {
        foreach (var one in Units.GetValueOrDefault(unit)?.Lineage ?? [])
        {
            if (Own.ContainsKey(one))
            {
                return one;
            }
        }

        return null;
    }
}
