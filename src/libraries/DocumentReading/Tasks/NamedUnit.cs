using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>A unit, or a group of units, that a cell or a label names.</summary>
internal sealed record NamedUnit(string Name, bool IsGroup)
{
    /// <summary>All that a cell names, parted by semicolons or commas, written out.</summary>
    internal static List<NamedUnit> AllIn(string cell, UnitNames units)
    {
        var found = new List<NamedUnit>();
        foreach (
            var entry in units
                .Expand(cell)
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            var words = Words.Of(entry, new Stretch(0, entry.Length));
            var list = words.Count == 0 ? [] : units.ListAt(words, 0);
            if (list.Count > 0 && list[^1].To >= words.Count)
            {
                found.AddRange(list.Select(u => new NamedUnit(u.Name, u.IsGroup)));
            }
            else if (words.Count > 0)
            {
                found.Add(
                    new NamedUnit(
                        units.Expand(entry),
                        entry.StartsWith("Các ", StringComparison.OrdinalIgnoreCase)
                    )
                );
            }
        }

        return found;
    }

    /// <summary>Single units side by side: the first leads, the others work along.</summary>
    internal static bool AreSingle(IReadOnlyList<NamedUnit> units) =>
        units.Count > 1 && units.All(u => !u.IsGroup);

    internal static string? LeadOf(IReadOnlyList<NamedUnit> units) =>
        units.Count == 0 ? null
        : AreSingle(units) ? units[0].Name
        : string.Join("; ", units.Select(u => u.Name));
}
