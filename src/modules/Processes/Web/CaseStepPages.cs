using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>The page at which a step is done: its form, and what else may be done there.</summary>
internal sealed class CaseStepPages(
    ShowCase show,
    CaseDesk desk,
    PersonDirectory people,
    StepAskings askings,
    AuthorityClock clock
)
{
    /// <summary>The page with the form that was refused.</summary>
    public Func<Refusal, Task<IResult>> Again(AtPart at, FormEntry entry, string form) =>
        refusal => Show(at.Context, at.Code, at.Number, form, entry.With(refusal), at.Stop);

    /// <param name="form">Which of the page's forms was refused.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        int number,
        string form,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var now = clock.Now();
        var found = await show.Run(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        if (view.Step(number) is not { } seen)
        {
            return ProcessesRefusals.NoSuchStep.Answer(context);
        }

        if (seen.Step.Ending is not null)
        {
            return Pages.GoTo(
                context,
                ProcessUrls.Case(view.Case.Code),
                Told.Refused(ProcessesRefusals.StepIsOver)
            );
        }

        var laid = await desk.Step(code, number, now, stop);
        if (laid.Refusal is { } over)
        {
            return over.Answer(context);
        }

        var step = laid.Value;
        var mine = caller.Has(ProcessesActs.Carry) && CaseDesk.Refuse(step, caller) is null;
        var mayDo = mine && step.Token.Stopped is null;
        var mayHand =
            caller.Has(ProcessesActs.Carry) && await desk.RefuseHanding(step, caller, stop) is null;
        return Pages.Show<CaseStepPage>(
            context,
            new CaseStepModel(
                view.Case.Code,
                view.Case.Title,
                number,
                step.Rule.Name,
                Holders.Of(step.Duty),
                step.Rule.AnswersFor,
                WhoText.Of(step.Row),
                DeadlineViews.Of(
                    step.Duty.Timing,
                    step.Duty.State,
                    step.Duty.Due,
                    step.Duty.Deadline,
                    step.Duty.Code
                ),
                seen.Step.NobodyFound,
                view.TakesPart,
                FilledLines.Of(
                    view.Values.Where(one =>
                        step.Row.Inputs.Count == 0 || step.Row.Inputs.Contains(one.Field.Name)
                    )
                ),
                mayDo,
                CaseDesk.MayTake(step, caller),
                mayHand,
                mine && step.Row.MayEnd,
                step.Row.Fields,
                mayDo ? Answers(step) : new Dictionary<string, string>(),
                mayDo ? SendBack(step) : [],
                mayHand ? await Takers(step, now.Today, stop) : [],
                await askings.Of(step, mine, caller, form, entry, stop),
                [
                    .. view
                        .Questions.Where(q => q.Question.Step == step.Step.Id)
                        .Select(q => QuestionPages.Row(q, view.Case.Code, clock)),
                ],
                form,
                entry
            ),
            StepWords.Of(step.Rule.Name),
            ProcessPages.StatusOf(entry)
        );
    }

    /// <summary>What was filled in the time before, where the case was sent back.</summary>
    private static Dictionary<string, string> Answers(StepOnDesk step) =>
        step
            .Row.Fields.Where(field =>
                field.Kind is not FieldKind.File && step.State.Variables.ContainsKey(field.Name)
            )
            .ToDictionary(
                field => field.Name,
                field =>
                    step.State.Variables[field.Name] switch
                    {
                        CaseValue.Truth truth => truth.Value ? "true" : "false",
                        CaseValue.Number number => number.ToString().Replace('.', ','),
                        var value when value == CaseValue.Nothing => "",
                        var value => FilledLines.Say(value),
                    }
            );

    private static IReadOnlyList<Choice> SendBack(StepOnDesk step) =>
        [
            .. step
                .Row.SendBackTo.Where(step.State.Done.ContainsKey)
                .Select(id => new Choice(id, step.Version.Table.NameOf(id))),
        ];

    private async Task<IReadOnlyList<Choice>> Takers(
        StepOnDesk step,
        DateOnly today,
        CancellationToken stop
    )
    {
        var unit = step.Duty.Holder!.Unit;
        var holders = await people.PeopleIn(unit, today, stop);
        return PersonChoices.In(
            [.. holders.Where(person => person.Id != step.Duty.Holder.Person)],
            unit,
            today
        );
    }
}
