using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VerifiableDraw;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>
/// Who may be drawn, with weights from the program's own facts as they are at this moment. Work that is limited to named people counts
/// where whoever closes the list may see it.
/// </summary>
internal sealed class DrawList(AppDatabase db, UnitDirectory units, OverviewReading overview)
{
    public async Task<(IReadOnlyList<DrawUnit> Units, IReadOnlyList<ExcludedUnit> Excluded)> Read(
        InspectionDraw draw,
        Moment now,
        CancellationToken stop
    )
    {
        var left = draw.Exclusions.ToDictionary(one => one.Unit, one => one.Reason);
        var below = (await units.ActiveOn(now.Today, stop))
            .Where(unit => unit.Id != draw.Under && unit.Lineage.Contains(draw.Under))
            .ToList();
        var cells = await overview.CellsByUnit(now, stop);
        var all = await units.All(stop);
        foreach (var unit in below.Where(unit => IsOwn(unit, draw, all)))
        {
            left.TryAdd(unit.Id, DrawWords.OwnUnit.Vietnamese);
        }

        var visits = (
            await db.Set<UnitVisit>()
                .GroupBy(visit => visit.Unit)
                .Select(some => new { Unit = some.Key, Last = some.Max(visit => visit.On) })
                .ToListAsync(stop)
        )
            .GroupBy(one => UnitSides.Today(one.Unit, now, all), one => one.Last)
            .ToDictionary(some => some.Key, some => some.Max());
        var formula = draw.Formula;
        return (
            [
                .. below
                    .Where(unit => !left.ContainsKey(unit.Id))
                    .Select(unit =>
                    {
                        var of = cells.GetValueOrDefault(unit.Id) ?? FourCells.None;
                        long[] values =
                        [
                            of.Overdue,
                            of.DoneLate,
                            visits.TryGetValue(unit.Id, out var last)
                                ? Months(last, now.Today)
                                : InspectionDraw.MostMonths,
                        ];
                        return new DrawUnit(
                            unit.Code,
                            unit.Name,
                            values,
                            VerifiableDraw.Draw.Weight(formula, values)
                        );
                    }),
            ],
            [
                .. below
                    .Where(unit => left.ContainsKey(unit.Id))
                    .Select(unit => new ExcludedUnit(unit.Code, unit.Name, left[unit.Id])),
            ]
        );
    }

    /// <summary>Nobody inspects himself: who draws, and what belongs to it where it stands among those drawn from.</summary>
    private static bool IsOwn(
        UnitSummary unit,
        InspectionDraw draw,
        IReadOnlyDictionary<UnitId, UnitSummary> all
    ) =>
        draw.Owner != draw.Under
        && all[draw.Owner].Lineage.Contains(draw.Under)
        && unit.Lineage.Contains(draw.Owner);

    private static int Months(DateOnly last, DateOnly today) =>
        Math.Clamp(
            ((today.Year - last.Year) * 12) + today.Month - last.Month,
            0,
            InspectionDraw.MostMonths
        );
}
