namespace Chutri.Platform;

/// <summary>What somebody who mistyped a name probably meant.</summary>
public static class Spelling
{
    /// <returns>The nearest of the names, at most so many letters apart; null where none is near.</returns>
    public static string? Nearest(string typed, IEnumerable<string> names, int lettersApart) =>
        names
            .Select(name => (Name: name, Apart: Distance(typed, name)))
            .Where(near => near.Apart <= lettersApart)
            .OrderBy(near => near.Apart)
            .Select(near => near.Name)
            .FirstOrDefault();

    /// <summary>Letters to change, add or drop (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (letter, at) in one.Select((letter, at) => (letter, at)))
        {
            var diagonal = row[0];
            row[0] = at + 1;
            for (var to = 1; to <= other.Length; to++)
            {
                var change = diagonal + (letter == other[to - 1] ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.Min(change, Math.Min(row[to], row[to - 1]) + 1);
            }
        }

        return row[^1];
    }
}
