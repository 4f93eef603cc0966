using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>Which flows of an inclusive branching may be taken together: any, but at least one; the default flow only alone.</summary>
internal static class Subsets
{
    /// <summary>Of more flows than this, each alone, each two, and all of them are tried.</summary>
    private const int MostForAll = 6;

    public static IEnumerable<IReadOnlyList<int>> Of(IReadOnlyList<FlatFlow> flows)
    {
        foreach (var usual in flows.Where(flow => flow.Flow.IsDefault))
        {
            yield return [usual.Index];
        }

        var free = flows.Where(flow => !flow.Flow.IsDefault).Select(flow => flow.Index).ToList();
        var masks =
            free.Count <= MostForAll ? Enumerable.Range(1, Math.Max(0, (1 << free.Count) - 1)) : [];
        foreach (var mask in masks)
        {
            yield return [.. free.Where((_, place) => (mask & (1 << place)) != 0)];
        }

        if (free.Count > MostForAll)
        {
            for (var first = 0; first < free.Count; first++)
            {
                yield return [free[first]];
                for (var second = first + 1; second < free.Count; second++)
                {
                    yield return [free[first], free[second]];
                }
            }

            yield return free;
        }
    }
}
