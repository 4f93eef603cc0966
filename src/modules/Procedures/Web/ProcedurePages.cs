using System.Globalization;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.Processes;
using Microsoft.AspNetCore.Http;

namespace Chutri.Procedures.Web;

/// <summary>The page of a procedure, and the form in which it is typed.</summary>
internal sealed class ProcedurePages(
    ProcedureDesk desk,
    CaseReading cases,
    UnitDirectory units,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;

    public async Task<IResult> Show(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (await desk.Find(code, stop) is not { } one)
        {
            return ProcedureRefusals.NoSuchProcedure.Answer(context);
        }

        var process = one.Process.Length > 0 ? await cases.Process(one.Process, stop) : null;
        var receives =
            one.EndedOn is null
            && process is not null
            && await desk.May(ProcedureActs.Receive, one.Unit, caller, stop);
        return Pages.Show<ProcedurePage>(
            context,
            new ProcedurePageModel(
                one.Code,
                one.Name,
                one.Field,
                one.Level,
                (await units.Find(one.Unit, stop))?.Name ?? "",
                one.Decides,
                [
                    .. PaperLine
                        .Of(one.Papers)
                        .Select(paper => new PaperModel(paper.Name, paper.MayBeMissing, null)),
                ],
                ProcedureWords.FeeOf(one.FeeInVnd),
                SpanWords.Of(one.Within),
                one.Basis,
                one.Source,
                process?.Title,
                process is null ? null : ProcessUrls.Process(process.Code),
                one.EndedOn is { } ended ? ProcedureWords.EndedOn(ended) : null,
                receives ? ProcedureUrls.CounterFor(one.Code) : null,
                await desk.May(ProcedureActs.Describe, one.Unit, caller, stop),
                FactView.Of(await facts.About(one.Id, caller, FactsShown, null, stop), clock),
                entry
            ),
            new Words(one.Name, one.Name),
            StatusOf(entry)
        );
    }

    public async Task<IResult> New(HttpContext context, FormEntry entry, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(ProcedureActs.Describe))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Describe, caller).Answer(context);
        }

        var active = await units.ActiveOn(clock.Now().Today, stop);
        return await Form(
            context,
            null,
            new Dictionary<string, string>(),
            UnitChoices.Of(active, caller, [entry.TextOrNull("unit")]),
            entry,
            stop
        );
    }

    public async Task<IResult> Change(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = caller.Has(ProcedureActs.Describe)
            ? await desk.For(code, ProcedureActs.Describe, caller, stop)
            : PlatformRefusals.RoleMayNot(ProcedureActs.Describe, caller);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var one = found.Value;
        return await Form(
            context,
            one.Code,
            new Dictionary<string, string>
            {
                ["name"] = one.Name,
                ["field"] = one.Field,
                ["level"] = one.Level,
                ["decides"] = one.Decides,
                ["papers"] = one.Papers,
                ["fee"] =
                    one.FeeInVnd == 0
                        ? ""
                        : one.FeeInVnd.ToString("N0", CultureInfo.GetCultureInfo("vi-VN")),
                ["promise"] = SpanWords.Of(one.Within).Vietnamese,
                ["basis"] = one.Basis,
                ["source"] = one.Source,
                ["process"] = one.Process,
            },
            [],
            entry,
            stop
        );
    }

    internal static int StatusOf(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;

    private async Task<IResult> Form(
        HttpContext context,
        string? code,
        IReadOnlyDictionary<string, string> values,
        IReadOnlyList<Choice> ofUnits,
        FormEntry entry,
        CancellationToken stop
    ) =>
        Pages.Show<ProcedureFormPage>(
            context,
            new ProcedureFormModel(
                code,
                values,
                ofUnits,
                [
                    .. (await cases.Processes(stop)).Select(one => new Choice(
                        one.Code,
                        one.Title,
                        one.Code
                    )),
                ],
                entry
            ),
            code is null ? ProcedureWords.New : ProcedureWords.Change,
            StatusOf(entry)
        );
}
