using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Api;

internal sealed record ProcedureListJson(
    IReadOnlyList<ProcedureLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Promise">Working time: 5wd = five working days, 4wh = four working hours.</param>
/// <param name="Process">Code of the process; empty as long as none is bound.</param>
internal sealed record ProcedureLineJson(
    string Code,
    string Name,
    string Field,
    string Level,
    string Unit,
    string Promise,
    long FeeInVnd,
    string Process,
    DateOnly? EndedOn
)
{
    public static ProcedureLineJson Of(ProcedureLine line) =>
        new(
            line.Code,
            line.Name,
            line.Field,
            line.Level,
            line.Unit,
            line.Promise,
            line.FeeInVnd,
            line.Process,
            line.EndedOn
        );
}

/// <param name="Promise">Working time: 5wd = five working days, 4wh = four working hours.</param>
internal sealed record ProcedureJson(
    string Code,
    string Name,
    string Field,
    string Level,
    string Unit,
    string Decides,
    IReadOnlyList<ProcedurePaperJson> Papers,
    long FeeInVnd,
    string Promise,
    string Basis,
    string Source,
    string Process,
    DateOnly? EndedOn
)
{
    public static ProcedureJson Of(Procedure one, string unit) =>
        new(
            one.Code,
            one.Name,
            one.Field,
            one.Level,
            unit,
            one.Decides,
            [
                .. PaperLine
                    .Of(one.Papers)
                    .Select(paper => new ProcedurePaperJson(paper.Name, paper.MayBeMissing)),
            ],
            one.FeeInVnd,
            one.Promise,
            one.Basis,
            one.Source,
            one.Process,
            one.EndedOn
        );
}

internal sealed record ProcedurePaperJson(string Name, bool MayBeMissing);

internal sealed record ProcedureMadeJson(string Code, string Url);

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

internal sealed record CounterFormsJson(IReadOnlyList<CounterFormJson> Items);

/// <param name="Kind">slip, request, refusal, apology, stopped, control.</param>
/// <param name="Number">Of the edition in force; 0 = as it comes with the program.</param>
/// <param name="Fields">What may stand in braces.</param>
internal sealed record CounterFormJson(
    string Kind,
    int Number,
    string Mark,
    string Title,
    string Body,
    string Source,
    IReadOnlyList<string> Fields
)
{
    public static CounterFormJson Of(FormText text) =>
        new(
            text.Kind.Word(),
            text.Number,
            text.Mark,
            text.Title,
            text.Body,
            text.Source,
            FormFields.Of(text.Kind)
        );
}

/// <param name="Number">Of the new edition.</param>
internal sealed record FormPutJson(int Number);
