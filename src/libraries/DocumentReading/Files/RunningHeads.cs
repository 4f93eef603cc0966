using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Files;

/// <summary>Parts from the text what stands at the head or foot of every page: page numbers and repeated lines.</summary>
internal static partial class RunningHeads
{
    internal static (List<PositionedLine> Text, List<string> Heads) TakenFrom(
        IReadOnlyList<IReadOnlyList<PositionedLine>> pages
    )
    {
        var repeated = pages
            .SelectMany(p => Edges(p).Select(i => Shape(p[i].Text)).Distinct())
            .GroupBy(shape => shape)
            .Where(g => g.Count() > 1 && g.Count() >= pages.Count / 2)
            .Select(g => g.Key)
            .ToHashSet();
        var kept = new List<PositionedLine>();
        var heads = new List<string>();
        foreach (var page in pages)
        {
            var edges = Edges(page).ToHashSet();
            var first = true;
            for (var i = 0; i < page.Count; i++)
            {
                if (
                    page[i] is not TableLine
                    && edges.Contains(i)
                    && (
                        PageNumber().IsMatch(page[i].Text) || repeated.Contains(Shape(page[i].Text))
                    )
                )
                {
                    heads.Add(page[i].Text);
                    continue;
                }

                var opensPage =
                    first
                    && kept.Count > 0
                    && page[i] is not TableLine
                    && kept[^1] is not TableLine;
                kept.Add(opensPage ? page[i] with { AfterGap = false } : page[i]);
                first = false;
            }
        }

        return (kept, heads);
    }

    private static IEnumerable<int> Edges(IReadOnlyList<PositionedLine> page) =>
        Enumerable.Range(0, page.Count).Where(i => i < 2 || i >= page.Count - 2);

    private static string Shape(string text) => Digits().Replace(text, "#");

    [GeneratedRegex(@"^\s*(?:-\s*)?(?:[Tt]rang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?(?:\s*-)?\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
