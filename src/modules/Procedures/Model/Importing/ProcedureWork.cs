using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Procedures.Model.Importing;

internal enum ProcedureChange
{
    New,
    Changed,
    Unchanged,
}

/// <summary>Something in the file that cannot be written, with its place. Row 0 = the file as a whole.</summary>
internal sealed record ProcedureProblem(int Row, string Column, Words Sentence)
{
    [JsonIgnore]
    public Words Place =>
        Row == 0 ? new("cả tệp", "the whole file") : ProcedureColumns.WordsFor(Column);
}

/// <summary>What one row would do.</summary>
internal sealed record ProcedureRow(
    int Row,
    ProcedureChange Change,
    string Code,
    UnitId Unit,
    string UnitName,
    ProcedureContent Content
);

/// <param name="Rows">In the order of the file.</param>
internal sealed record ProcedureWork(
    IReadOnlyList<ProcedureProblem> Problems,
    IReadOnlyList<ProcedureRow> Rows
)
{
    [JsonIgnore]
    public ProcedureCounts Counts =>
        new(
            Rows.Count(row => row.Change is ProcedureChange.New),
            Rows.Count(row => row.Change is ProcedureChange.Changed),
            Rows.Count(row => row.Change is ProcedureChange.Unchanged)
        );

    public static ProcedureWork Unreadable(params IEnumerable<ProcedureProblem> problems) =>
        new([.. problems], []);
}

internal sealed record ProcedureCounts(int New, int Changed, int Unchanged);
