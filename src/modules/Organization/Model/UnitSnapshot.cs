using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>The whole structure at one edition, in memory. Never changed once made.</summary>
internal sealed class UnitSnapshot
{
    private readonly ILookup<UnitId?, UnitSummary> below;
    private readonly IReadOnlyList<DatedName> dated;

    public UnitSnapshot(
        IReadOnlyList<UnitSummary> units,
        IReadOnlyList<DatedName> names,
        AuthoritySummary? authority
    )
    {
        Units = units.ToDictionary(unit => unit.Id);
        ByCode = units.ToDictionary(unit => unit.Code, StringComparer.OrdinalIgnoreCase);
        below = units.ToLookup(unit => unit.Parent);
        dated = names;
        InTreeOrder = [.. Walk()];
        PresentNames = units.ToDictionary(unit => unit.Id, unit => unit.Name);
        Names = new UnitNameIndex(this, names, authority);
    }

    public IReadOnlyDictionary<UnitId, UnitSummary> Units { get; }

    public IReadOnlyDictionary<string, UnitSummary> ByCode { get; }

    public IReadOnlyList<UnitSummary> InTreeOrder { get; }

    public UnitNameIndex Names { get; }

    public IReadOnlyDictionary<UnitId, string> PresentNames { get; }

    public IEnumerable<UnitSummary> Below(UnitId unit) => below[unit];

    public IReadOnlyList<UnitId> Subtree(UnitId root) =>
        Units.ContainsKey(root) ? [.. SubtreeOf(root)] : [];

    public bool IsBelow(UnitId unit, UnitId superior) =>
        Units.TryGetValue(unit, out var found) && found.Lineage.Contains(superior);

    /// <summary>The unit that holds today what this one once held: itself, or the end of its line of successors.</summary>
    public UnitSummary LastSuccessor(UnitSummary unit)
    {
        var at = unit;
        while (at.Successor is { } next && Units.TryGetValue(next, out var successor))
        {
            at = successor;
        }

        return at;
    }

    public IReadOnlyDictionary<UnitId, string> NamesOn(DateOnly day)
    {
        var on = Units.ToDictionary(unit => unit.Key, unit => unit.Value.Name);
        foreach (var history in dated.GroupBy(name => name.Unit))
        {
            var name =
                history.Where(name => name.From <= day).MaxBy(name => name.From)
                ?? history.MinBy(name => name.From)!;
            on[history.Key] = name.Naming.Name;
        }

        return on;
    }

    private IEnumerable<UnitId> SubtreeOf(UnitId root)
    {
        var waiting = new Stack<UnitId>([root]);
        while (waiting.TryPop(out var unit))
        {
            yield return unit;
            foreach (var child in below[unit])
            {
                waiting.Push(child.Id);
            }
        }
    }

    private IEnumerable<UnitSummary> Walk()
    {
        var waiting = new Stack<UnitSummary>(Ordered(null).OrderBy(root => root.Branch).Reverse());
        while (waiting.TryPop(out var unit))
        {
            yield return unit;
            foreach (var child in Ordered(unit.Id).Reverse())
            {
                waiting.Push(child);
            }
        }
    }

    private IEnumerable<UnitSummary> Ordered(UnitId? parent) =>
        below[parent].OrderBy(unit => unit.Code, StringComparer.OrdinalIgnoreCase);
}

internal sealed record DatedName(UnitId Unit, UnitNaming Naming, DateOnly From, DateOnly? Until);
