using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>A row goes before the one that is before it.</summary>
internal sealed class MoveStep(AppDatabase db, ProcessDesk desk) : IOperation<OneStepRequest, Done>
{
    public Act Act => ProcessesActs.Describe;

    public async Task<Outcome<Done>> Run(
        OneStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.For(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var process = found.Value;
        var model = ProcessModel.Kept(process.Draft);
        if (model.Table().Step(request.Step) is not { } row)
        {
            return ProcessesRefusals.NoSuchStep;
        }

        if (!model.MoveUp(request.Step))
        {
            return ProcessesRefusals.Branches;
        }

        process.Put(process.Title, model.Write());
        db.Record(new StepMoved(process.Id, process.Code, process.Title, row.Name), caller, now);
        return new Done();
    }
}
