using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Chutri.DocumentReading.Files;

/// <summary>A straight line on a page, along one axis: where it lies, from where to where it runs.</summary>
internal readonly record struct Rule(double At, double From, double To);

/// <summary>The tables of a page that lines draw: where the lines cross are the borders of the cells.</summary>
internal static class RuledTables
{
    private const double Near = 2.5;
    private const double ThickestLine = 3;
    private const double ShortestLine = 4;

    // A drawing, not a table; and the time that finding crossings takes stays small.
    private const int MostLines = 1500;

    internal static List<RuledTable> On(Page page)
    {
        List<Rule> across = [],
            down = [];
        foreach (var path in page.Paths)
        {
            if (!path.IsStroked && !path.IsFilled)
            {
                continue;
            }

            foreach (var part in path)
            {
                Add(part, path.IsStroked, across, down);
                if (across.Count + down.Count > MostLines * 20)
                {
                    return [];
                }
            }
        }

        return Of(Merged(across), Merged(down));
    }

    /// <summary>The tables of these lines, from top to bottom.</summary>
    internal static List<RuledTable> Of(List<Rule> across, List<Rule> down)
    {
        if (
            across.Count < 3
            || down.Count < 3
            || across.Count > MostLines
            || down.Count > MostLines
        )
        {
            return [];
        }

        var groups = new Groups(across.Count + down.Count);
        for (var h = 0; h < across.Count; h++)
        {
            for (var v = 0; v < down.Count; v++)
            {
                if (Touch(across[h], down[v]))
                {
                    groups.Join(h, across.Count + v);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, across.Count)
                .GroupBy(groups.Of)
                .Select(group =>
                    RuledTable.Of(
                        [.. group.Select(h => across[h])],
                        [
                            .. Enumerable
                                .Range(0, down.Count)
                                .Where(v => groups.Of(across.Count + v) == group.Key)
                                .Select(v => down[v]),
                        ]
                    )
                )
                .OfType<RuledTable>()
                .OrderByDescending(table => table.Top),
        ];
    }

    private static bool Touch(Rule across, Rule down) =>
        down.At >= across.From - Near
        && down.At <= across.To + Near
        && across.At >= down.From - Near
        && across.At <= down.To + Near;

    private static void Add(PdfSubpath part, bool stroked, List<Rule> across, List<Rule> down)
    {
        if (part.GetBoundingRectangle() is not { } box)
        {
            return;
        }

        // A border is often a thin rectangle that is filled.
        if (box.Height <= ThickestLine && box.Width >= ShortestLine)
        {
            across.Add(new Rule((box.Bottom + box.Top) / 2, box.Left, box.Right));
        }
        else if (box.Width <= ThickestLine && box.Height >= ShortestLine)
        {
            down.Add(new Rule((box.Left + box.Right) / 2, box.Bottom, box.Top));
        }
        else if (stroked)
        {
            foreach (var line in Lines(part))
            {
                AddLine(line.From, line.To, across, down);
            }
        }
    }

    private static IEnumerable<(PdfPoint From, PdfPoint To)> Lines(PdfSubpath part)
    {
        PdfPoint? start = null,
            last = null;
        foreach (var command in part.Commands)
        {
            if (command is PdfSubpath.Move move)
            {
                start = last = move.Location;
            }
            else if (command is PdfSubpath.Line line)
            {
                yield return (line.From, line.To);
                last = line.To;
            }
            else if (command is PdfSubpath.Close && start is { } to && last is { } from)
            {
                yield return (from, to);
            }
        }
    }

    private static void AddLine(PdfPoint from, PdfPoint to, List<Rule> across, List<Rule> down)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (height <= 1 && width >= ShortestLine)
        {
            across.Add(new Rule(from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (width <= 1 && height >= ShortestLine)
        {
            down.Add(new Rule(from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    /// <summary>Pieces of one line, drawn cell by cell, as one.</summary>
    private static List<Rule> Merged(List<Rule> rules)
    {
        var merged = new List<Rule>();
        foreach (var rule in rules.OrderBy(r => Math.Round(r.At / Near)).ThenBy(r => r.From))
        {
            if (
                merged.Count > 0
                && Math.Abs(merged[^1].At - rule.At) <= Near
                && rule.From <= merged[^1].To + Near
            )
            {
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, rule.To) };
            }
            else
            {
                merged.Add(rule);
            }
        }

        return merged;
    }

    /// <summary>Lines that cross belong together, and so do those that cross the same.</summary>
    private sealed class Groups(int count)
    {
        private readonly int[] _above = [.. Enumerable.Range(0, count)];

        internal int Of(int item)
        {
            while (_above[item] != item)
            {
                item = _above[item] = _above[_above[item]];
            }

            return item;
        }

        internal void Join(int a, int b) => _above[Of(a)] = Of(b);
    }
}
