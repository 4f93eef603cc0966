namespace Chutri.DocumentReading.Layout;

/// <summary>Running text in two columns of one width: the left one is read to its end, then the right one.</summary>
internal static class Newspaper
{
    private const int FewestLines = 5;
    private const int LinesLookedAt = 40;
    private const int ShortestProse = 22;

    /// <summary>Where the lines that stand in two columns of prose end, and the middle between them, if they begin here.</summary>
    internal static (int End, double Middle)? At(IReadOnlyList<PositionedLine> lines, int at)
    {
        var near = lines.Skip(at).Take(LinesLookedAt).TakeWhile(line => line is not TableLine);
        if (!near.Any())
        {
            return null;
        }

        var middle = (near.Min(line => line.Left) + near.Max(line => line.Right)) / 2;
        int left = 0,
            right = 0,
            prose = 0;
        var end = at;
        for (; end < lines.Count && lines[end] is not TableLine; end++)
        {
            if (lines[end].Pieces.Any(piece => Crosses(piece, middle)))
            {
                break;
            }

            foreach (var piece in lines[end].Pieces)
            {
                left += piece.Left < middle ? 1 : 0;
                right += piece.Left < middle ? 0 : 1;
                prose += IsProse(piece) ? 1 : 0;
            }

            if (end - at > LinesLookedAt && Math.Min(left, right) < FewestLines)
            {
                return null;
            }
        }

        return Math.Min(left, right) >= FewestLines && prose * 10 >= (left + right) * 7
            ? (end, middle)
            : null;
    }

    /// <summary>The lines of the left column, then those of the right.</summary>
    internal static IEnumerable<List<PositionedLine>> Columns(
        IReadOnlyList<PositionedLine> lines,
        int from,
        int to,
        double middle
    )
    {
        List<PositionedLine> left = [],
            right = [];
        for (var i = from; i < to; i++)
        {
            foreach (var piece in lines[i].Pieces)
            {
                (piece.Left < middle ? left : right).Add(new PositionedLine([piece], false));
            }
        }

        return [left, right];
    }

    private static bool Crosses(LinePiece piece, double middle) =>
        piece.Left < middle - 2 && piece.Right > middle + 2;

    private static bool IsProse(LinePiece piece) =>
        piece.Text.Length >= ShortestProse
        && piece.Text.Count(char.IsLower) * 2 > piece.Text.Length;
}
