using System.Globalization;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>The page of a process, and the forms of the whole.</summary>
internal sealed class ProcessPages(
    ShowProcess show,
    ProcessDesk desk,
    UnitDirectory units,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;

    /// <param name="form">Which of the page's forms was refused.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string form,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await show.Run(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        var process = view.Process;
        var byCode = (await units.All(stop)).Values.ToDictionary(unit =>
            unit.Code.ToUpperInvariant()
        );
        return Pages.Show<ProcessPage>(
            context,
            new ProcessPageModel(
                process.Code,
                process.Title,
                view.Owner.Name,
                ProcessWords.StateOf(process.Published, process.Changed),
                view.Table.Promise is { } promise ? WhoText.Of(promise) : ProcessWords.NoPromise,
                view.IsDraft,
                Drawings.Of(
                    view.Drawing,
                    new(process.Title, process.Title),
                    view.Table.Steps.ToDictionary(
                        step => step.Id,
                        step => new Mark("", WhoText.Brief(step.Within))
                    )
                ),
                [.. view.Table.Steps.Select((step, at) => Line(step, at + 1, view, byCode))],
                [
                    .. view.Findings.Select(one => new FindingLine(
                        one.Stops,
                        one.Sentence,
                        string.Join(" → ", one.Way)
                    )),
                ],
                process.Changed,
                [
                    .. view.Versions.Select(version => new VersionModel(
                        version.Number,
                        clock.LocalOf(version.At),
                        version.By,
                        ModelHref(process.Code, version.Number)
                    )),
                ],
                Figures(process.Code, view.Figures),
                [.. view.Timetables.Select(Row)],
                caller.Has(ProcessesActs.Schedule),
                process.Published > 0,
                view.MayDescribe,
                view.MayPublish,
                form == "publish" ? entry : FormEntry.Empty,
                form == "import" ? entry : FormEntry.Empty,
                FactView.Of(await facts.About(process.Id, caller, FactsShown, null, stop), clock)
            ),
            new Words(process.Title, process.Title),
            StatusOf(entry)
        );
    }

    public async Task<IResult> New(HttpContext context, FormEntry entry, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(ProcessesActs.Describe))
        {
            return PlatformRefusals.RoleMayNot(ProcessesActs.Describe, caller).Answer(context);
        }

        var active = await units.ActiveOn(clock.Now().Today, stop);
        var mine = active.FirstOrDefault(unit => unit.Id == (caller.Over ?? caller.Unit));
        return Form(
            context,
            new(
                null,
                "",
                mine?.Code ?? "",
                "",
                UnitChoices.Of(active, caller, [mine?.Code, entry.TextOrNull("owner")]),
                entry
            ),
            ProcessWords.New
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
        var found = caller.Has(ProcessesActs.Describe)
            ? await desk.For(code, ProcessesActs.Describe, caller, stop)
            : PlatformRefusals.RoleMayNot(ProcessesActs.Describe, caller);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var table = ProcessModel.Kept(found.Value.Draft).Table();
        return Form(
            context,
            new(
                found.Value.Code,
                found.Value.Title,
                "",
                table.Promise is { InDays: true } days
                    ? days.Amount.ToString(CultureInfo.InvariantCulture)
                    : table.Promise?.ToString() ?? "",
                [],
                entry
            ),
            ProcessWords.Change
        );
    }

    public async Task<IResult> Draw(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = caller.Has(ProcessesActs.Describe)
            ? await desk.For(code, ProcessesActs.Describe, caller, stop)
            : PlatformRefusals.RoleMayNot(ProcessesActs.Describe, caller);
        return found.Answer(
            context,
            process =>
                Pages.Show<DrawPage>(
                    context,
                    new DrawPageModel(process.Code, process.Title, process.Draft, entry),
                    ProcessWords.Draw,
                    StatusOf(entry)
                )
        );
    }

    internal static int StatusOf(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;

    internal static string ModelHref(string code, int number) =>
        FormattableString.Invariant($"{ProcessUrls.Process(code, "model.bpmn")}?version={number}");

    private static IResult Form(HttpContext context, ProcessFormModel model, Words title) =>
        Pages.Show<ProcessFormPage>(context, model, title, StatusOf(model.Entry));

    private static StepLine Line(
        StepRow step,
        int number,
        ProcessView view,
        IReadOnlyDictionary<string, UnitSummary> units
    ) =>
        new(
            number,
            step.Name,
            view.MayDescribe ? ProcessUrls.Step(view.Process.Code, step.Id) : null,
            WhoText.Of(step.Who, view.Table, units),
            WhoText.Of(step),
            step.AnswersFor,
            WhoText.Of(step.Within),
            [.. step.Fields.Select(field => field.IsRequired ? field.Label + " *" : field.Label)],
            [.. Ways(step, view.Table), .. Acts(step, view.Table)]
        );

    internal static IEnumerable<Words> Ways(StepRow step, ProcessTable table)
    {
        var conditions = ConditionChoices
            .Of(table.Fields.Values)
            .ToLookup(choice => choice.Value, choice => choice.Label.ToString());
        return (step.Branches ?? []).Select(branch =>
            StepWords.Branch(
                branch.When is { } when ? conditions[when].FirstOrDefault() ?? when : null,
                branch.To is { } to ? table.NameOf(to) : StepWords.BranchEnd.ToString()
            )
        );
    }

    internal static IEnumerable<Words> Acts(StepRow step, ProcessTable table)
    {
        if (step.SendBackTo.Count > 0)
        {
            yield return StepWords.SendsBack(Names(step.SendBackTo));
        }

        if (step.MayPassOn)
        {
            yield return StepWords.MayPassOn;
        }

        if (step.MayConsult)
        {
            yield return StepWords.MayConsult;
        }

        if (step.MayAsk)
        {
            yield return StepWords.MayAsk;
        }

        if (step.MayPause)
        {
            yield return StepWords.MayPause;
        }

        if (step.MayEnd)
        {
            yield return StepWords.MayEnd;
        }

        if (step.NotSameAs.Count > 0)
        {
            yield return StepWords.Apart(Names(step.NotSameAs));
        }

        string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(table.NameOf));
    }

    private static TimetableRow Row(TimetableView view)
    {
        var said = view.Table.Recurrence.Say();
        return new(
            view.Table.Number,
            view.Table.Title,
            new(said.Vietnamese, said.English),
            view.Unit,
            view.Starter,
            view.Table.NextOn!.Value,
            view.MayStop
        );
    }

    private static IReadOnlyList<FilterChip> Figures(string code, CaseFigures figures) =>
        [
            new(CaseWords.All, ProcessUrls.CasesOf(code, "all"), false, figures.All),
            new(CaseWords.Open, ProcessUrls.CasesOf(code, "open"), false, figures.Open),
            new(CaseWords.Late, ProcessUrls.CasesOf(code, "late"), false, figures.OpenLate),
            new(CaseWords.Ended, ProcessUrls.CasesOf(code, "ended"), false, figures.Ended),
            new(
                CaseWords.EndedLate,
                ProcessUrls.CasesOf(code, "ended-late"),
                false,
                figures.EndedLate
            ),
            new(
                CaseWords.Cancelled,
                ProcessUrls.CasesOf(code, "cancelled"),
                false,
                figures.Cancelled
            ),
        ];
}
