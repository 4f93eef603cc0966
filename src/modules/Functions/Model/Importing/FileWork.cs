using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Functions.Model.Importing;

internal enum FileChangeKind
{
    New,
    Changed,
    Ended,
    Unchanged,
}

/// <summary>Something in the file that cannot be written, with its place. Row 0 = the file as a whole.</summary>
/// <param name="Column">The column's stable name, as in the English headings.</param>
internal sealed record FileProblem(int Row, string Column, Words Sentence)
{
    /// <summary>The column's heading as the file itself writes it; null where the file has no such column.</summary>
    public string? Heading { get; init; }

    [JsonIgnore]
    public Words Place =>
        Row == 0 ? FileSentences.WholeFile
        : Heading is { } heading ? new(heading, heading)
        : FileColumns.WordsFor(Column);
}

/// <summary>What one row would do.</summary>
/// <param name="Known">The recorded function that it is about; null = a new one.</param>
internal sealed record FileLine(
    int Row,
    FileChangeKind Kind,
    UnitId Unit,
    string UnitName,
    FunctionContent Content,
    DateOnly From,
    DateOnly? Until,
    Guid? Known
);

/// <param name="Lines">In the order of the file.</param>
internal sealed record FileWork(IReadOnlyList<FileProblem> Problems, IReadOnlyList<FileLine> Lines)
{
    [JsonIgnore]
    public FileCounts Counts =>
        new(
            Count(FileChangeKind.New),
            Count(FileChangeKind.Changed),
            Count(FileChangeKind.Ended),
            Count(FileChangeKind.Unchanged)
        );

    public static FileWork Unreadable(IReadOnlyList<FileProblem> problems) => new(problems, []);

    private int Count(FileChangeKind kind) => Lines.Count(line => line.Kind == kind);
}

internal sealed record FileCounts(int New, int Changed, int Ended, int Unchanged);

/// <summary>What is recorded already under the same unit and words.</summary>
internal sealed record KnownLine(Guid Id, FunctionContent Content, DateOnly From, DateOnly? Until);
