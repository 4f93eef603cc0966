using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.DocumentReading.Files;

/// <summary>The number or letter that Word puts before a paragraph of a list, which is not part of its words.</summary>
internal sealed class ListNumbers
{
    private readonly Dictionary<int, (int Abstract, Dictionary<int, int> Starts)> _lists = [];
    private readonly Dictionary<int, Dictionary<int, Level>> _levels = [];
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];
    private readonly Dictionary<string, NumberingProperties> _ofStyles = [];

    internal ListNumbers(MainDocumentPart part)
    {
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (
                style is
                {
                    StyleId.Value: { } id,
                    StyleParagraphProperties.NumberingProperties: { } numbering
                }
            )
            {
                _ofStyles[id] = numbering;
            }
        }

        var root = part.NumberingDefinitionsPart?.Numbering;
        foreach (var definition in root?.Elements<AbstractNum>() ?? [])
        {
            _levels[definition.AbstractNumberId?.Value ?? -1] = definition
                .Elements<Level>()
                .DistinctBy(l => l.LevelIndex?.Value ?? 0)
                .ToDictionary(l => l.LevelIndex?.Value ?? 0);
        }

        foreach (var list in root?.Elements<NumberingInstance>() ?? [])
        {
            var starts = list.Elements<LevelOverride>()
                .Where(o => o.StartOverrideNumberingValue is not null)
                .DistinctBy(o => o.LevelIndex?.Value ?? 0)
                .ToDictionary(
                    o => o.LevelIndex?.Value ?? 0,
                    o => o.StartOverrideNumberingValue!.Val?.Value ?? 1
                );
            _lists[list.NumberID?.Value ?? -1] = (list.AbstractNumId?.Val?.Value ?? -1, starts);
        }
    }

    internal string Label(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var numbering = properties?.NumberingProperties;
        if (numbering is null && properties?.ParagraphStyleId?.Val?.Value is { } style)
        {
            _ofStyles.TryGetValue(style, out numbering);
        }

        if (
            numbering?.NumberingId?.Val?.Value is not { } id
            || !_lists.TryGetValue(id, out var list)
        )
        {
            return "";
        }

        var at = Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        if (
            !_levels.TryGetValue(list.Abstract, out var levels)
            || !levels.TryGetValue(at, out var level)
        )
        {
            return "";
        }

        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
        {
            return "- ";
        }

        var counters = Count(id, list, levels, at);
        return Written(level.LevelText?.Val?.Value ?? "", counters, levels) + " ";
    }

    private int[] Count(
        int id,
        (int Abstract, Dictionary<int, int> Starts) list,
        Dictionary<int, Level> levels,
        int at
    )
    {
        if (!_counters.TryGetValue(list.Abstract, out var counters))
        {
            _counters[list.Abstract] = counters = [
                .. Enumerable.Range(0, 9).Select(l => StartOf(levels, l) - 1),
            ];
        }

        if (list.Starts.TryGetValue(at, out var start) && _restarted.Add((id, at)))
        {
            counters[at] = start - 1;
        }

        counters[at] = unchecked(counters[at] + 1);
        for (var below = at + 1; below < counters.Length; below++)
        {
            counters[below] = StartOf(levels, below) - 1;
        }

        return counters;
    }

    private static int StartOf(Dictionary<int, Level> levels, int level) =>
        levels.TryGetValue(level, out var found)
            ? Math.Clamp(found.StartNumberingValue?.Val?.Value ?? 1, 0, 10_000)
            : 1;

    private static string Written(string pattern, int[] counters, Dictionary<int, Level> levels)
    {
        var label = new StringBuilder(pattern);
        for (var i = 0; i < 9; i++)
        {
            var format = levels.TryGetValue(i, out var level)
                ? level.NumberingFormat?.Val?.Value
                : null;
            label.Replace($"%{i + 1}", Number(Math.Max(counters[i], StartOf(levels, i)), format));
        }

        return label.ToString();
    }

    private static string Number(int number, NumberFormatValues? format)
    {
        if (format == NumberFormatValues.UpperRoman)
        {
            return Roman(number);
        }

        if (format == NumberFormatValues.LowerRoman)
        {
            return Roman(number).ToLowerInvariant();
        }

        if (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter)
        {
            var letter = ((char)('a' + ((number - 1) % 26))).ToString();
            return format == NumberFormatValues.UpperLetter ? letter.ToUpperInvariant() : letter;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 4000)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        int[] values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var written = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            for (; number >= values[i]; number -= values[i])
            {
                written.Append(signs[i]);
            }
        }

        return written.ToString();
    }
}
