using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>From "who stands under whom" to the line of superiors of each.</summary>
internal static class LineageOf
{
    /// <summary>Each unit with itself and its superiors upwards. A ring (which the rules forbid) is cut where it closes.</summary>
    public static IReadOnlyDictionary<UnitId, IReadOnlyList<UnitId>> All(
        IReadOnlyDictionary<UnitId, UnitId?> parents
    )
    {
        var known = new Dictionary<UnitId, IReadOnlyList<UnitId>>(parents.Count);
        foreach (var unit in parents.Keys)
        {
            var line = new List<UnitId>();
            for (UnitId? at = unit; at is { } step && !line.Contains(step); )
            {
                line.Add(step);
                at = parents.GetValueOrDefault(step);
            }

            known[unit] = line;
        }

        return known;
    }

    public static IEnumerable<UnitLineage> Rows(UnitId unit, IReadOnlyList<UnitId> line) =>
        line.Select(
            (ancestor, distance) =>
                new UnitLineage
                {
                    Unit = unit,
                    Ancestor = ancestor,
                    Distance = distance,
                }
        );
}
