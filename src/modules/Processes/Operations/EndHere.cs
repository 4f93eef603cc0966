using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record EndHereRequest(string Code, int Number, string Reason);

/// <summary>A step that may do so ends the whole case.</summary>
internal sealed class EndHere(AppDatabase db, StepActs acts) : IOperation<EndHereRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        EndHereRequest request,
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
            act => new CaseAct.EndHere(act.Id, act.By, act.At, act.Token, request.Reason),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        db.Record(
            new CaseStopped(step.Case.Id, step.Case.Code, step.Rule.Name, request.Reason, step.By),
            caller,
            now
        );
        return await acts.Write(answer, StepEnding.EndedCase, request.Reason, caller, now, stop);
    }
}
