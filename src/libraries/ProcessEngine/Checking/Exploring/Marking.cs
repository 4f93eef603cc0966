namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>Where the tokens of a case are: places in ascending order, one character each, so that equal states are equal texts.</summary>
internal static class Marking
{
    /// <summary>More tokens on one place are not told apart from so many.</summary>
    public const int MostOnOnePlace = 3;

    public static string Add(string marking, IEnumerable<int> places)
    {
        char[] all = [.. marking, .. places.Select(place => (char)place)];
        Array.Sort(all);
        var kept = 0;
        foreach (var place in all)
        {
            if (kept < MostOnOnePlace || all[kept - MostOnOnePlace] != place)
            {
                all[kept++] = place;
            }
        }

        return new(all, 0, kept);
    }

    public static string Take(string marking, int place)
    {
        var at = marking.IndexOf((char)place, StringComparison.Ordinal);
        return at < 0 ? marking : marking.Remove(at, 1);
    }

    public static bool Has(string marking, int place) =>
        marking.Contains((char)place, StringComparison.Ordinal);

    public static bool HasTwice(string marking)
    {
        for (var i = 1; i < marking.Length; i++)
        {
            if (marking[i] == marking[i - 1])
            {
                return true;
            }
        }

        return false;
    }
}
