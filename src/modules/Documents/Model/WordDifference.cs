namespace Chutri.Documents.Model;

/// <summary>Which words of two texts stand in one of them only: the longest common run of words is kept.</summary>
internal static class WordDifference
{
    private const int MostWords = 1500;

    public static (IReadOnlyList<Piece> Before, IReadOnlyList<Piece> After) Of(
        string before,
        string after
    )
    {
        var (old, now) = (Words(before), Words(after));
        if (old.Length > MostWords || now.Length > MostWords)
        {
            return ([new(before, before != after)], [new(after, before != after)]);
        }

        var common = Lengths(old, now);
        var (inOld, inNow) = (new bool[old.Length], new bool[now.Length]);
        for (int i = 0, j = 0; i < old.Length && j < now.Length; )
        {
            if (old[i] == now[j])
            {
                (inOld[i++], inNow[j++]) = (true, true);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (Joined(old, inOld), Joined(now, inNow));
    }

    /// <summary>How many words can be kept from each place on.</summary>
    private static int[,] Lengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] =
                    old[i] == now[j]
                        ? lengths[i + 1, j + 1] + 1
                        : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static List<Piece> Joined(string[] words, bool[] common)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < words.Length; i++)
        {
            if (pieces is [.., var last] && last.Differs == !common[i])
            {
                pieces[^1] = last with { Text = $"{last.Text} {words[i]}" };
            }
            else
            {
                pieces.Add(new(words[i], !common[i]));
            }
        }

        return pieces;
    }

    private static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    internal sealed record Piece(string Text, bool Differs);
}
