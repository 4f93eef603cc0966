namespace Chutri.DocumentReading.Layout;

/// <summary>What every kind of file is brought to before its language is read: paragraphs and tables, in order.</summary>
internal abstract record SourceBlock;

/// <param name="Text">One paragraph.</param>
/// <param name="AfterGap">Whether white space parts it from what stands above.</param>
internal sealed record SourceParagraph(string Text, bool AfterGap = false) : SourceBlock;

internal sealed record SourceTable(IReadOnlyList<IReadOnlyList<SourceCell>> Rows) : SourceBlock;

/// <param name="Column">Of the grid, from 0.</param>
/// <param name="Span">Columns of the grid.</param>
/// <param name="Text">Its paragraphs, one a line.</param>
/// <param name="Continues">The cell belongs to the one above it (merged downwards).</param>
internal sealed record SourceCell(int Column, int Span, string Text, bool Continues = false);
