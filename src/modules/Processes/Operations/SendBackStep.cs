using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="To">Identifier of the step to do again.</param>
internal sealed record SendBackStepRequest(string Code, int Number, string To, string Reason);

/// <summary>Back to a step that was done, with a reason; what was begun after it is withdrawn.</summary>
internal sealed class SendBackStep(AppDatabase db, StepActs acts)
    : IOperation<SendBackStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        SendBackStepRequest request,
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
        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.SendBack(
                act.Id,
                act.By,
                act.At,
                act.Token,
                request.To,
                request.Reason
            ),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        db.Record(
            new StepSentBack(
                step.Case.Id,
                step.Case.Code,
                step.Rule.Name,
                step.Version.Table.NameOf(request.To),
                request.Reason,
                step.By
            ),
            caller,
            now
        );
        return await acts.Write(answer, StepEnding.SentBack, request.Reason, caller, now, stop);
    }
}
