namespace Chutri.Duties.Model;

/// <summary>By how much the cells of the overview change.</summary>
internal sealed class SummaryDeltas
{
    private readonly Dictionary<SummaryKey, int> deltas = [];

    public void Add(SummaryKey key, int change)
    {
        var sum = deltas.GetValueOrDefault(key) + change;
        if (sum == 0)
        {
            deltas.Remove(key);
        }
        else
        {
            deltas[key] = sum;
        }
    }

    public IReadOnlyList<(SummaryKey Key, int Change)> InOrder() =>
        [
            .. deltas
                .OrderBy(delta => delta.Key.Order, StringComparer.Ordinal)
                .Select(delta => (delta.Key, delta.Value)),
        ];

    /// <summary>The same without the dimension of documents.</summary>
    public SummaryDeltas OfUnitsAlone()
    {
        var units = new SummaryDeltas();
        foreach (var (key, change) in deltas)
        {
            units.Add(key.OfUnitAlone, change);
        }

        return units;
    }
}
