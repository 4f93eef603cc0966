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
