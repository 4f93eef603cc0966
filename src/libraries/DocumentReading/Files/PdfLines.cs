using Chutri.DocumentReading.Layout;
using UglyToad.PdfPig.Content;

namespace Chutri.DocumentReading.Files;

/// <summary>A word where it lies on a page; heights grow upwards.</summary>
internal readonly record struct PlacedWord(
    double Left,
    double Right,
    double Baseline,
    double Height,
    string Text
);

/// <summary>The lines of a page: words at one height, split where the distance between them is more than a space.</summary>
internal static class PdfLines
{
    internal static IReadOnlyList<PositionedLine> Of(Page page) =>
        Of(
            [
                .. page.GetWords()
                    .Where(w => !string.IsNullOrWhiteSpace(w.Text))
                    .Select(w => new PlacedWord(
                        w.BoundingBox.Left,
                        w.BoundingBox.Right,
                        w.Letters[0].StartBaseLine.Y,
                        w.BoundingBox.Height,
                        w.Text
                    )),
            ],
            RuledTables.On(page)
        );

    internal static IReadOnlyList<PositionedLine> Of(IReadOnlyList<PlacedWord> words) =>
        Of(words, []);

    private static List<PositionedLine> Of(IReadOnlyList<PlacedWord> words, List<RuledTable> ruled)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var width = Middle(words.Select(w => (w.Right - w.Left) / Math.Max(1, w.Text.Length)));
        var height = Middle(words.Select(w => w.Height));
        var (tables, beside) = Filled(ruled, words, width);
        var rows = Rows(beside, height);
        var steps = rows.Zip(rows.Skip(1), (a, b) => Math.Abs(a.Height - b.Height)).ToList();
        var step = steps.Count == 0 ? 0 : Middle(steps);
        var lines = new List<PositionedLine>();
        var table = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var gap = i == 0 || rows[i - 1].Height - rows[i].Height > step * 1.25;
            for (; table < tables.Count && tables[table].Top > rows[i].Height; table++)
            {
                lines.Add(tables[table].Line);
                gap = true;
            }

            lines.Add(new PositionedLine(Pieces(rows[i].Words, width), gap));
        }

        lines.AddRange(tables.Skip(table).Select(rest => rest.Line));
        return lines;
    }

    /// <summary>The tables with the words that lie in them, and the words beside.</summary>
    private static (List<(double Top, TableLine Line)> Tables, List<PlacedWord> Beside) Filled(
        List<RuledTable> ruled,
        IReadOnlyList<PlacedWord> words,
        double width
    )
    {
        var tables = new List<(double Top, TableLine Line)>();
        var beside = words.ToList();
        foreach (var table in ruled)
        {
            if (table.Filled(beside.Where(table.Holds), width) is { } filled)
            {
                tables.Add((table.Top, filled));
                beside.RemoveAll(table.Holds);
            }
        }

        return (tables, beside);
    }

    private static List<(double Height, List<PlacedWord> Words)> Rows(
        IReadOnlyList<PlacedWord> words,
        double height
    )
    {
        var rows = new List<(double Height, List<PlacedWord> Words)>();
        foreach (var word in words.OrderByDescending(w => w.Baseline))
        {
            if (rows.Count > 0 && rows[^1].Height - word.Baseline < height * 0.5)
            {
                rows[^1].Words.Add(word);
            }
            else
            {
                rows.Add((word.Baseline, [word]));
            }
        }

        return rows;
    }

    private static List<LinePiece> Pieces(List<PlacedWord> words, double width)
    {
        var pieces = new List<LinePiece>();
        double left = 0,
            right = 0;
        var text = "";
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (text.Length > 0 && word.Left - right > width * 4)
            {
                pieces.Add(new LinePiece(left / width, right / width, text));
                text = "";
            }

            left = text.Length == 0 ? word.Left : left;
            text = text.Length == 0 ? word.Text : text + " " + word.Text;
            right = word.Right;
        }

        pieces.Add(new LinePiece(left / width, right / width, text));
        return pieces;
    }

    private static double Middle(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return Math.Max(0.1, ordered[ordered.Count / 2]);
    }
}
