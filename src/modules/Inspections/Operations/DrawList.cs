using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Operations;

/// <summary>
/// Who may be drawn, with weights from the program's own facts as they are at this moment. Work that is limited to named people counts
/// where whoever closes the list may see it.
/// </summary>
internal sealed class DrawList(UnitDirectory units, UnitBook book, OverviewReading overview)
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

        var visits = await book.Visited(now, all, stop);
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
        Math.Clamp(UnitBook.MonthsSince(last, today), 0, InspectionDraw.MostMonths);
}
