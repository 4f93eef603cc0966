using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Files;

/// <summary>What a file holds: the text itself, and the lines in the margins of its pages that do not belong to the text.</summary>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
/// <param name="Margins">
/// Heads and feet of pages and watermarks, where marks of secrecy stand; and the first lines as they lie on the page, since a mark
/// may be joined to the line below it when lines become paragraphs.
/// </param>
internal sealed record SourceFile(IEnumerable<SourceBlock> Blocks, IReadOnlyList<string> Margins)
{
    /// <summary>In which encoding its bytes stood; null where the kind of file leaves no question.</summary>
    internal TextEncoding? Encoding { get; init; }

    internal static IReadOnlyList<string> FirstOf(IReadOnlyList<PositionedLine> lines) =>
        [
            .. lines
                .Take(SecrecyMark.LinesOfTheHead)
                .SelectMany(line => line.Pieces)
                .Select(piece => piece.Text),
        ];
}
