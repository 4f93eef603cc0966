using System.Text.Json.Serialization;

namespace Chutri.Platform;

public enum ListChange
{
    New,
    Changed,
    Ended,
    Unchanged,
}

/// <summary>What one row of a list would do.</summary>
public interface IListRow
{
    /// <summary>As a spreadsheet counts: the headings are row 1.</summary>
    int Row { get; }

    ListChange Change { get; }
}

/// <summary>Something in the file that cannot be written, with its place. Row 0 = the file as a whole.</summary>
/// <param name="Column">The column's stable name, as in the English headings.</param>
public sealed record ListProblem(int Row, string Column, Words Sentence)
{
    /// <summary>The column's heading as the file itself writes it; null where the file has no such column.</summary>
    public string? Heading { get; init; }

    /// <summary>How the column is called in a sentence.</summary>
    public Words? Called { get; init; }

    [JsonIgnore]
    public Words Place =>
        Row == 0 ? ListFileStateWords.WholeFile
        : Heading is { } heading ? new(heading, heading)
        : Called ?? new(Column, Column);
}

/// <summary>What a list would do, against what is recorded now.</summary>
/// <param name="Rows">In the order of the file.</param>
public sealed record ListWork<TRow>(IReadOnlyList<ListProblem> Problems, IReadOnlyList<TRow> Rows)
    where TRow : IListRow
{
    [JsonIgnore]
    public ListCounts Counts =>
        new(
            Count(ListChange.New),
            Count(ListChange.Changed),
            Count(ListChange.Ended),
            Count(ListChange.Unchanged)
        );

    /// <summary>The rows that would change something.</summary>
    [JsonIgnore]
    public IEnumerable<TRow> Changes => Rows.Where(row => row.Change is not ListChange.Unchanged);

    private int Count(ListChange change) => Rows.Count(row => row.Change == change);
}

public static class ListWork
{
    /// <summary>Nothing of the file can be read.</summary>
    public static ListWork<TRow> Unreadable<TRow>(params IEnumerable<ListProblem> problems)
        where TRow : IListRow => new([.. problems], []);
}

public sealed record ListCounts(int New, int Changed, int Ended, int Unchanged);

/// <summary>A list that was read. Nothing of it is written while there is a single problem.</summary>
public sealed record ListPreview<TRow>(
    Guid Id,
    string FileName,
    ListFileState State,
    ListWork<TRow> Work
)
    where TRow : IListRow;

/// <summary>Works out what a file would do; the same for page, API and command line.</summary>
public interface IListReading<TRow>
    where TRow : IListRow
{
    Task<ListWork<TRow>> WorkOut(byte[] content, CancellationToken stop);
}
