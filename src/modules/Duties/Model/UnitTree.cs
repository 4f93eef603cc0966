using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>Adds the cells of units up to those that an overview shows.</summary>
internal sealed class UnitTree(IReadOnlyDictionary<UnitId, UnitSummary> units)
{
    public NamedUnit? Named(UnitId id) =>
        units.GetValueOrDefault(id) is { } unit
            ? new(unit.Id, unit.Code, unit.Name, unit.ShortName)
            : null;

    /// <summary>
    /// The units directly below, each with its own subtree, and the unit itself alone where it leads something. For the whole
    /// authority the same below each root. Units that lead nothing and have ended are left out.
    /// </summary>
    public IReadOnlyList<UnitCells> Rows(
        UnitId? root,
        IReadOnlyDictionary<UnitId, FourCells> byUnit
    )
    {
        return
        [
            .. Added(root, byUnit, FourCells.None, (a, b) => a + b)
                .Select(sum => new UnitCells(sum.Unit, sum.Own, sum.Sum))
                .OrderByDescending(row => row.Cells.Overdue)
                .ThenByDescending(row => row.Cells.Total)
                .ThenBy(row => row.Unit.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The same rows, of anything that adds up, in no order.</summary>
    public IEnumerable<(NamedUnit Unit, bool Own, T Sum)> Added<T>(
        UnitId? root,
        IReadOnlyDictionary<UnitId, T> byUnit,
        T none,
        Func<T, T, T> add
    )
    {
        var tops = root is { } one
            ? [one]
            : units.Values.Where(IsRoot).Select(u => u.Id).ToHashSet();
        var sums = new Dictionary<UnitId, T>();
        foreach (var (unit, some) in byUnit)
        {
            if (units.GetValueOrDefault(unit) is { } known)
            {
                var row = RowOf(known, tops);
                sums[row] = add(sums.GetValueOrDefault(row, none), some);
            }
        }

        foreach (var child in units.Values.Where(unit => IsShown(unit, tops)))
        {
            sums.TryAdd(child.Id, none);
        }

        return sums.Select(sum => (Named(sum.Key)!, tops.Contains(sum.Key), sum.Value));
    }

    /// <summary>The unit of the lineage that stands directly below a top, or the top itself.</summary>
    private static UnitId RowOf(UnitSummary unit, HashSet<UnitId> tops)
    {
        var below = unit.Id;
        foreach (var ancestor in unit.Lineage)
        {
            if (tops.Contains(ancestor))
            {
                return below;
            }

            below = ancestor;
        }

        return below;
    }

    private static bool IsRoot(UnitSummary unit) => unit.Parent is null;

    private static bool IsShown(UnitSummary unit, HashSet<UnitId> tops) =>
        unit.Until is null && unit.Parent is { } parent && tops.Contains(parent);
}
