using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;
using DutyHolder = Chutri.Duties.Holder;

namespace Chutri.Processes.Operations;

/// <param name="What">Everything that is missing.</param>
/// <param name="Days">Within how many working days it is to come.</param>
internal sealed record AskMissingRequest(string Code, int Number, string What, int Days);

/// <summary>Whoever started the case is asked for what is missing: once in a case, all at once. The time of the step stands meanwhile.</summary>
internal sealed class AskMissing(
    AppDatabase db,
    StepActs acts,
    QuestionBook questions,
    DutyBook book,
    IEnumerable<IAskedBefore> before
) : IOperation<AskMissingRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        AskMissingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var held = await acts.Held(request.Code, request.Number, caller, now, stop);
        if (held.Refusal is { } refusal)
        {
            return refusal;
        }

        var (step, person) = held.Value;
        if (
            await db.Set<CaseQuestion>()
                .AnyAsync(
                    q =>
                        q.Case == step.Case.Id
                        && q.Kind == CaseQuestionKind.Missing
                        && q.State != CaseQuestionState.TakenBack,
                    stop
                )
        )
        {
            return ProcessesRefusals.AskedOnce;
        }

        foreach (var elsewhere in before)
        {
            if (await elsewhere.Asked(step.Case.Id, stop))
            {
                return ProcessesRefusals.AskedOnce;
            }
        }

        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.AskApplicant(act.Id, act.By, act.At, act.Token, request.What),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        var stopped = await book.Pause(
            step.Step.Duty,
            CaseQuestionWords.StepWaits.Vietnamese,
            caller,
            now,
            stop
        );
        if (stopped.Refused)
        {
            return stopped;
        }

        var numbers = await questions.Ask(
            step,
            [
                new NewQuestion(
                    CaseQuestionKind.Missing,
                    new DutyHolder(step.Case.Unit, step.Case.Starter),
                    request.What,
                    request.Days,
                    Waits: true,
                    null
                ),
            ],
            caller,
            now,
            stop
        );
        db.Record(
            new MissingAsked(step.Case.Id, step.Case.Code, step.Rule.Name, numbers[0], step.By),
            caller,
            now
        );
        return await acts.Write(answer, StepEnding.Done, null, caller, now, stop);
    }
}
