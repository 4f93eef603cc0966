using System.Text.RegularExpressions;

namespace Chutri.OfficialPaper.Forms;

/// <summary>
/// Into which lines does a centred text break, so that no single word is left on the last? A name of two lines is broken before its
/// place ("ỦY BAN NHÂN DÂN" over "TỈNH SƠN LA"); else the text is given as little width as its number of lines allows.
/// </summary>
internal static partial class Breaking
{
    /// <summary>Renderers and fonts differ a little.</summary>
    private const int Slack = 60;
    private const int Step = 20;

    /// <summary>Where the space stands that a line break follows; null where the words fit, or break by themselves.</summary>
    internal static int? At(string words, Look look, int column)
    {
        var place = Place().Match(words);
        return
            place.Success
            && Lines(words, look, column).Count == 2
            && TextWidth.Of(words[..place.Index], look) <= column
            && TextWidth.Of(words[(place.Index + 1)..], look) <= column
            ? place.Index
            : null;
    }

    /// <summary>The width that words which break by themselves are given, the column's at most.</summary>
    internal static int Width(string words, Look look, int column)
    {
        var lines = Lines(words, look, column).Count;
        var narrow = column;
        while (lines > 1 && narrow > Step && Lines(words, look, narrow - Step).Count == lines)
        {
            narrow -= Step;
        }

        return Math.Min(column, narrow + Slack);
    }

    /// <summary>The longest of the lines.</summary>
    internal static int LongestLine(string words, Look look, int column)
    {
        IReadOnlyList<string> lines = At(words, look, column) is { } at
            ? [words[..at], words[(at + 1)..]]
            : Lines(words, look, Width(words, look, column));
        return Math.Min(column, lines.Max(line => TextWidth.Of(line, look)));
    }

    private static List<string> Lines(string words, Look look, int column)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, look) > column)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    [GeneratedRegex(
        @"\s(?:tỉnh|thành|thủ|huyện|quận|xã|phường|thị|đặc|khu|việt)(?=\s)",
        RegexOptions.IgnoreCase | RegexOptions.RightToLeft
    )]
    private static partial Regex Place();
}
