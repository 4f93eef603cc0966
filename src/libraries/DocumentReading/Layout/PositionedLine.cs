namespace Chutri.DocumentReading.Layout;

/// <summary>A line of a page as it lies there: its pieces from left to right, and whether a gap parts it from above.</summary>
/// <param name="Pieces">At least one.</param>
/// <param name="AfterGap">A blank line or more than the usual distance above.</param>
internal record PositionedLine(IReadOnlyList<LinePiece> Pieces, bool AfterGap)
{
    internal double Left => Pieces[0].Left;

    internal double Right => Pieces[^1].Right;

    internal string Text => string.Join(' ', Pieces.Select(p => p.Text));
}

/// <param name="Left">In widths of an average character.</param>
/// <param name="Right">The same.</param>
internal sealed record LinePiece(double Left, double Right, string Text);

/// <summary>A table that lines draw on a page, in place of a line of words.</summary>
/// <param name="Table">Its cells.</param>
/// <param name="Edges">Of its columns, from left to right.</param>
internal sealed record TableLine(
    SourceTable Table,
    IReadOnlyList<double> Edges,
    IReadOnlyList<LinePiece> Pieces
) : PositionedLine(Pieces, AfterGap: true);
