namespace Chutri.DocumentReading;

/// <summary>Bounds of one reading; the defaults suit an office's incoming documents.</summary>
public sealed record ReadingOptions
{
    /// <summary>Files above this are refused unread.</summary>
    public long LargestFileInBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>A packed file (.docx) that unfolds to more is refused as soon as this is passed.</summary>
    public long LargestUnpackedInBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>A text above this is refused.</summary>
    public int LongestTextInCharacters { get; init; } = 20_000_000;

    /// <summary>Programs of the machine that may be run for files this library cannot open; null runs none.</summary>
    public OutsideTools? Tools { get; init; }

    /// <summary>A PDF with more pages is refused.</summary>
    public int MostPages { get; init; } = 5_000;
}
