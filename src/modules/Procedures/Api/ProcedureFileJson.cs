using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Api;

/// <param name="State">Ready, Refused or Written.</param>
internal sealed record ProcedureFileJson(
    Guid Id,
    string FileName,
    string State,
    string ReadBy,
    DateTime ReadAt
)
{
    public static ProcedureFileJson Of(FoundProcedureFile file) =>
        new(file.Id, file.FileName, file.State.ToString(), file.ReadBy, file.ReadAt);
}

internal sealed record ProcedureFileListJson(
    IReadOnlyList<ProcedureFileJson> Items,
    string? Next,
    long Total
);

/// <param name="Problems">All that is wrong; nothing is written while there is any.</param>
/// <param name="Rows">What each row would do.</param>
internal sealed record ProcedurePreviewJson(
    Guid Id,
    string FileName,
    string State,
    ProcedureCountsJson Counts,
    IReadOnlyList<ProcedureProblemJson> Problems,
    IReadOnlyList<ProcedureRowJson> Rows
)
{
    public static ProcedurePreviewJson Of(ProcedurePreview preview) =>
        new(
            preview.Id,
            preview.FileName,
            preview.State.ToString(),
            ProcedureCountsJson.Of(preview.Work.Counts),
            [
                .. preview.Work.Problems.Select(problem => new ProcedureProblemJson(
                    problem.Row,
                    problem.Column,
                    problem.Sentence.ToString()
                )),
            ],
            [
                .. preview.Work.Rows.Select(row => new ProcedureRowJson(
                    row.Row,
                    row.Change.ToString(),
                    row.Code,
                    row.Content.Name,
                    row.UnitName
                )),
            ]
        );
}

/// <param name="Row">As a spreadsheet counts; 0 is the file as a whole.</param>
internal sealed record ProcedureProblemJson(int Row, string Column, string Sentence);

/// <param name="Change">New, Changed or Unchanged.</param>
internal sealed record ProcedureRowJson(
    int Row,
    string Change,
    string Code,
    string Name,
    string Unit
);

internal sealed record ProcedureCountsJson(int New, int Changed, int Unchanged)
{
    public static ProcedureCountsJson Of(Model.Importing.ProcedureCounts counts) =>
        new(counts.New, counts.Changed, counts.Unchanged);
}
