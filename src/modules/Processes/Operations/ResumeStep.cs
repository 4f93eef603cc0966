using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record ResumeStepRequest(string Code, int Number);

/// <summary>The pause is over; the deadline moves by the working time that stood still.</summary>
internal sealed class ResumeStep(AppDatabase db, StepActs acts, DutyBook book, DutyReading duties)
    : IOperation<ResumeStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        ResumeStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var held = await acts.Steered(request.Code, request.Number, caller, now, stop);
        if (held.Refusal is { } refusal)
        {
            return refusal;
        }

        var (step, person) = held.Value;
        if (step.Token.Stopped is { ForApplicant: true })
        {
            return ProcessesRefusals.StopsForMissing;
        }

        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.Resume(
                act.Id,
                act.By,
                act.At,
                act.Token,
                new Dictionary<string, CaseValue>()
            ),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        var going = await book.Resume(step.Step.Duty, now, stop);
        if (going.Refused)
        {
            return going;
        }

        await db.SaveChangesAsync(stop);
        var due = (await duties.Find(step.Step.Duty, now, stop))?.Due;
        db.Record(
            new StepResumed(step.Case.Id, step.Case.Code, step.Rule.Name, due, step.By),
            caller,
            now
        );
        return await acts.Write(answer, StepEnding.Done, null, caller, now, stop);
    }
}
