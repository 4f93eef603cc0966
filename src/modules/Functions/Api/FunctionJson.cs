using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions.Api;

/// <param name="Kind">Advise, Decide, Organise, Inspect, Report or Serve.</param>
/// <param name="Origin">Own, Delegated or Authorised.</param>
/// <param name="Decides">Who may decide.</param>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Before">The function in whose place it stands.</param>
/// <param name="AwaitsHome">Its unit ended, and nobody has said yet whose it is.</param>
internal sealed record FunctionJson(
    Guid Id,
    UnitRefJson Unit,
    string Text,
    string Field,
    string Kind,
    string Origin,
    string? Decides,
    string? Source,
    Guid? Document,
    string? Provision,
    DateOnly From,
    DateOnly? Until,
    Guid? Before,
    bool AwaitsHome
)
{
    public static FunctionJson Of(KnownFunction function, UnitSummary unit) =>
        new(
            function.Id,
            UnitRefJson.Of(unit),
            function.Text,
            function.Field,
            function.Kind.ToString(),
            function.Origin.ToString(),
            function.Decides,
            function.Source,
            function.Document?.Value,
            function.Provision,
            function.From,
            function.Until,
            function.Before,
            function.AwaitsHome
        );
}

internal sealed record FunctionListJson(
    IReadOnlyList<FunctionJson> Items,
    string? Next,
    long Total
);

internal sealed record FunctionMadeJson(Guid Id);

/// <param name="LastDay">The last day on which it holds; left out, today.</param>
internal sealed record EndFunctionJson(string? LastDay, string? Reason);

/// <param name="Unit">Code of the unit whose it is.</param>
internal sealed record PlaceFunctionJson(string? Unit);

/// <param name="State">Ready, Refused or Written.</param>
internal sealed record FunctionFileJson(
    Guid Id,
    string FileName,
    string State,
    string ReadBy,
    DateTime ReadAt
)
{
    public static FunctionFileJson Of(FoundFile file) =>
        new(file.Id, file.FileName, file.State.ToString(), file.ReadBy, file.ReadAt);
}

internal sealed record FunctionFileListJson(
    IReadOnlyList<FunctionFileJson> Items,
    string? Next,
    long Total
);

/// <param name="Problems">All that is wrong; nothing is written while there is any.</param>
/// <param name="Lines">What each row would do.</param>
internal sealed record FunctionFilePreviewJson(
    Guid Id,
    string FileName,
    string State,
    FunctionFileCountsJson Counts,
    IReadOnlyList<FunctionFileProblemJson> Problems,
    IReadOnlyList<FunctionFileLineJson> Lines
)
{
    public static FunctionFilePreviewJson Of(FilePreview preview) =>
        new(
            preview.Id,
            preview.FileName,
            preview.State.ToString(),
            FunctionFileCountsJson.Of(preview.Work.Counts),
            [
                .. preview.Work.Problems.Select(problem => new FunctionFileProblemJson(
                    problem.Row,
                    problem.Column,
                    problem.Sentence.ToString()
                )),
            ],
            [
                .. preview.Work.Lines.Select(line => new FunctionFileLineJson(
                    line.Row,
                    line.Kind.ToString(),
                    line.UnitName,
                    line.Content.Text
                )),
            ]
        );
}

/// <param name="Row">As a spreadsheet counts; 0 is the file as a whole.</param>
internal sealed record FunctionFileProblemJson(int Row, string Column, string Sentence);

/// <param name="Change">New, Changed, Ended or Unchanged.</param>
internal sealed record FunctionFileLineJson(int Row, string Change, string Unit, string Text);

internal sealed record FunctionFileCountsJson(int New, int Changed, int Ended, int Unchanged)
{
    public static FunctionFileCountsJson Of(FileCounts counts) =>
        new(counts.New, counts.Changed, counts.Ended, counts.Unchanged);
}
