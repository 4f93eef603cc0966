using Chutri.DocumentReading.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Chutri.DocumentReading.Files;

/// <summary>A PDF with text: its lines in reading order, without running heads and page numbers.</summary>
internal static class PdfFile
{
    internal static SourceFile Read(PdfDocument document) =>
        Of([.. document.GetPages().Select(PdfLines.Of)]);

    internal static SourceFile Of(List<IReadOnlyList<PositionedLine>> pages)
    {
        var (taken, heads) = RunningHeads.TakenFrom(pages);
        var lines = TablesOverPages.Joined(taken);
        if (lines.Count == 0)
        {
            return new([], heads);
        }

        var ofWords = lines.Where(l => l is not TableLine).DefaultIfEmpty(lines[0]).ToList();
        var rights = ofWords.Select(l => l.Right).Order().ToList();
        var lefts = ofWords.Select(l => l.Left).Order().ToList();
        return new(
            LineLayout.Blocks(
                lines,
                lefts[lefts.Count / 10],
                rights[(int)((rights.Count - 1) * 0.9)]
            ),
            [.. heads, .. SourceFile.FirstOf(lines)]
        );
    }

    internal static bool HasText(PdfDocument document) =>
        document.GetPages().Any(p => p.Letters.Any(l => !string.IsNullOrWhiteSpace(l.Value)));
}
