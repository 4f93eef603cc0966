namespace Chutri.Similarity.Finding;

/// <summary>Pairs to be seen that hang together.</summary>
internal static class Grouping
{
    public static IReadOnlyList<OverlapGroup> Of(
        IReadOnlyList<OverlapPair> pairs,
        IReadOnlyList<Statement> statements
    )
    {
        var place = new Dictionary<string, int>();
        for (var i = 0; i < statements.Count; i++)
        {
            place.Add(statements[i].Id, i);
        }

        var above = new int[statements.Count];
        for (var i = 0; i < above.Length; i++)
        {
            above[i] = i;
        }

        var seen = pairs.Where(pair => pair.Score >= 0.5).ToList();
        foreach (var pair in seen)
        {
            var (one, other) = (
                Top(above, place[pair.First.Id]),
                Top(above, place[pair.Second.Id])
            );
            above[Math.Max(one, other)] = Math.Min(one, other);
        }

        var best = new Dictionary<int, double>();
        foreach (var pair in seen)
        {
            var top = Top(above, place[pair.First.Id]);
            best[top] = Math.Max(best.GetValueOrDefault(top), pair.Score);
        }

        return
        [
            .. Enumerable
                .Range(0, above.Length)
                .GroupBy(i => Top(above, i))
                .Where(group => best.ContainsKey(group.Key))
                .Select(group => new OverlapGroup(
                    [.. group.Select(i => statements[i])],
                    best[group.Key]
                ))
                .OrderByDescending(group => group.Score)
                .ThenBy(group => group.Members[0].Id, StringComparer.Ordinal),
        ];
    }

    private static int Top(int[] above, int one)
    {
        while (above[one] != one)
        {
            above[one] = above[above[one]];
            one = above[one];
        }

        return one;
    }
}
