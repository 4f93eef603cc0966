using Chutri.Duties;
using Chutri.Platform;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record TakeStepRequest(string Code, int Number);

/// <summary>Several could do it; whoever takes it first holds it.</summary>
internal sealed class TakeStep(AppDatabase db, CaseDesk desk, DutyBook book)
    : IOperation<TakeStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        TakeStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Step(request.Code, request.Number, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var step = found.Value;
        if (step.Duty.Holder?.Person is not null)
        {
            return ProcessesRefusals.TakenAlready;
        }

        if (!CaseDesk.MayTake(step, caller))
        {
            return ProcessesRefusals.NotHolder;
        }

        db.Record(new StepTaken(step.Case.Id, step.Case.Code, step.Rule.Name), caller, now);
        return await book.PassTo(
            step.Step.Duty,
            new(step.Duty.Holder!.Unit, caller.Authority),
            NextStep.DoStep,
            PassReason.Acknowledged,
            null,
            now,
            stop
        );
    }
}
