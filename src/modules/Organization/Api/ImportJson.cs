using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Operations;

namespace Chutri.Organization.Api;

internal sealed record ImportListJson(
    IReadOnlyList<ImportLineJson> Items,
    string? Next,
    long Total
);

internal sealed record ImportLineJson(
    Guid Id,
    string Kind,
    string State,
    string FileName,
    string ReadBy,
    DateTime ReadAt
)
{
    public static ImportLineJson Of(FoundImport import) =>
        new(
            import.Id,
            Wire.Word(import.Kind),
            Wire.Word(import.State),
            import.FileName,
            import.ReadBy,
            import.ReadAt
        );
}

/// <summary>What a file would do; or, where it has problems, all of them.</summary>
/// <param name="State">Ready = it can be written; refused = it has problems.</param>
internal sealed record ImportPreviewJson(
    Guid Id,
    string Kind,
    string State,
    string FileName,
    int Rows,
    ImportCountsJson Counts,
    IReadOnlyList<ImportProblemJson> Problems,
    IReadOnlyList<ImportChangeJson> Changes
)
{
    public static ImportPreviewJson Of(ImportPreview preview) =>
        new(
            preview.Id,
            Wire.Word(preview.Work.Kind),
            Wire.Word(preview.State),
            preview.FileName,
            preview.Work.Rows,
            ImportCountsJson.Of(preview.Work.Counts),
            [
                .. preview.Work.Problems.Select(problem => new ImportProblemJson(
                    problem.Row,
                    problem.Column,
                    problem.Sentence.ToString()
                )),
            ],
            [
                .. preview.Work.Changes.Select(change => new ImportChangeJson(
                    change.Row,
                    Wire.Word(change.Kind),
                    change.Code,
                    change.What.ToString()
                )),
            ]
        );
}

internal sealed record ImportCountsJson(int New, int Changed, int Ended, int Unchanged)
{
    public static ImportCountsJson Of(ImportCounts counts) =>
        new(counts.New, counts.Changed, counts.Ended, counts.Unchanged);
}

/// <param name="Row">As a spreadsheet counts: the headings are row 1; 0 = the file as a whole.</param>
internal sealed record ImportProblemJson(int Row, string Column, string Sentence);

internal sealed record ImportChangeJson(int Row, string Kind, string Code, string What);
