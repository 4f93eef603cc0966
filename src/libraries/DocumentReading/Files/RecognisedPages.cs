using System.Globalization;
using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Files;

/// <summary>The pages of a scan, from the table of words that Tesseract writes (TSV): page, block, paragraph, line and box of each.</summary>
internal static partial class RecognisedPages
{
    private const int Columns = 12;

    internal static List<IReadOnlyList<PositionedLine>> Read(string table)
    {
        var pages = new SortedDictionary<int, List<PlacedWord>>();
        var line = new List<(int Left, int Width, int Bottom, int Height, string Text)>();
        var key = "";
        var page = 0;
        foreach (var row in table.Split('\n'))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells.Length != Columns || cells[0] != "5" || string.IsNullOrWhiteSpace(cells[11]))
            {
                continue;
            }

            var place = string.Join('.', cells[1..5]);
            if (place != key)
            {
                Close(pages, page, line);
                (key, page) = (place, Number(cells[1]));
            }

            var height = Number(cells[9]);
            line.Add(
                (Number(cells[6]), Number(cells[8]), Number(cells[7]) + height, height, cells[11])
            );
        }

        Close(pages, page, line);
        return [.. pages.Values.Select(words => PdfLines.Of(words))];
    }

    /// <summary>The words of a line stand on one height, whatever hangs below it from single letters.</summary>
    private static void Close(
        SortedDictionary<int, List<PlacedWord>> pages,
        int page,
        List<(int Left, int Width, int Bottom, int Height, string Text)> line
    )
    {
        if (line.Count == 0)
        {
            return;
        }

        if (!pages.TryGetValue(page, out var words))
        {
            pages[page] = words = [];
        }

        for (var i = 0; i + 1 < line.Count; i++)
        {
            if (line[i].Text is "chỉ" or "Chỉ" && NeverOrdered().IsMatch(line[i + 1].Text))
            {
                line[i] = line[i] with { Text = line[i].Text[..^1] + "i" };
            }
        }

        var bottom = line.Select(w => w.Bottom).Order().ElementAt(line.Count / 2);
        words.AddRange(
            line.Select(w => new PlacedWord(
                w.Left,
                w.Left + w.Width,
                -bottom,
                w.Height,
                Slashes().Replace(w.Text, "/")
            ))
        );
        line.Clear();
    }

    private static int Number(string cell) =>
        int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>A tone seen where there is none: "chỉ bộ", "chỉ trả" and the like are no words, "chi bộ", "chi trả" are.</summary>
    [GeneratedRegex(@"^(?:bộ|hội|đoàn|nhánh|cục|trả|tiết|phí|ủy|uỷ)\b")]
    private static partial Regex NeverOrdered();

    /// <summary>A stroke that was seen twice.</summary>
    [GeneratedRegex(@"/?⁄")]
    private static partial Regex Slashes();
}
