using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

internal sealed class NamesAndPlacesTileTheTime : ILaw
{
    public string Code => "unit-history-has-no-gap";

    public Words Sentence { get; } =
        new(
            "Mỗi ngày hoạt động, mỗi đơn vị có đúng một tên và một vị trí trong cây; tên và vị trí sau cùng là tên và vị trí hiện ghi.",
            "On every day of its life a unit has exactly one name and one place in the tree; the last ones are those it has now."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var units = await db.Set<Unit>()
            .AsNoTracking()
            .Include(unit => unit.Names)
            .Include(unit => unit.Placements)
            .AsSplitQuery()
            .ToListAsync(stop);
        return Findings.Of(
            units.Count,
            [
                .. units
                    .Where(unit =>
                        !Tiles(unit, unit.Names.Select(name => (name.From, name.Until)))
                        || !Tiles(unit, unit.Placements.Select(place => (place.From, place.Until)))
                        || unit.Names.MaxBy(name => name.From)!.Naming != unit.Naming
                        || unit.Placements.MaxBy(place => place.From)!.Parent != unit.Parent
                    )
                    .Select(unit => unit.Code),
            ]
        );
    }

    private static bool Tiles(Unit unit, IEnumerable<(DateOnly From, DateOnly? Until)> spans)
    {
        DateOnly? expected = unit.From;
        DateOnly? last = null;
        foreach (var (from, until) in spans.OrderBy(span => span.From))
        {
            if (from != expected)
            {
                return false;
            }

            last = until;
            expected = until?.AddDays(1);
        }

        return last == unit.Until && unit.From <= (unit.Until ?? DateOnly.MaxValue);
    }
}
