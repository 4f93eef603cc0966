namespace Chutri.Organization.Model.Importing;

/// <summary>The rows of a file of units, each after its superior; and those whose superiors would lead back to themselves.</summary>
internal sealed class SuperiorsFirst
{
    private readonly IReadOnlyDictionary<string, UnitRow> rows;
    private readonly UnitSnapshot snapshot;
    private readonly List<UnitRow> ordered = [];
    private readonly List<UnitRow> rings = [];

    public SuperiorsFirst(IReadOnlyDictionary<string, UnitRow> rows, UnitSnapshot snapshot)
    {
        (this.rows, this.snapshot) = (rows, snapshot);
        var settled = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Values)
        {
            Order(row, settled);
        }

        rings.AddRange(
            rows.Values.Where(row => row.Existing is not null && LeadsBack(row)).Except(rings)
        );
    }

    public IReadOnlyList<UnitRow> Ordered => ordered;

    public IReadOnlyList<UnitRow> Rings => rings;

    private void Order(UnitRow row, HashSet<string> settled)
    {
        var line = new List<UnitRow>();
        for (
            var at = row;
            at is not null && !settled.Contains(at.Code);
            at = at.Parent is null ? null : rows.GetValueOrDefault(at.Parent)
        )
        {
            if (line.Contains(at))
            {
                rings.Add(at);
                break;
            }

            line.Add(at);
        }

        foreach (var above in Enumerable.Reverse(line).Where(above => settled.Add(above.Code)))
        {
            ordered.Add(above);
        }
    }

    /// <summary>Also through units that the file does not name.</summary>
    private bool LeadsBack(UnitRow row)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (string? at = row.Code; at is not null; at = Above(at))
        {
            if (!seen.Add(at))
            {
                return string.Equals(at, row.Code, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private string? Above(string code) =>
        rows.TryGetValue(code, out var row) ? row.Parent
        : snapshot.ByCode.GetValueOrDefault(code)?.Parent is { } parent
            ? snapshot.Units[parent].Code
        : null;
}
