using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>Something in the file that cannot be written, with its place. Row 0 = the file as a whole.</summary>
/// <param name="Column">The column's stable name, as in the English headings.</param>
internal sealed record ImportProblem(int Row, string Column, Words Sentence)
{
    /// <summary>The column's heading as the file itself writes it; null where the file has no such column.</summary>
    public string? Heading { get; init; }

    public Words Place =>
        Row == 0 ? new("cả tệp", "the whole file")
        : Heading is { } heading ? new(heading, heading)
        : ImportColumns.WordsFor(Column);
}
