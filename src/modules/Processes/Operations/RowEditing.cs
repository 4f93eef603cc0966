using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record OneStepRequest(string Code, string Step);

/// <summary>A row of a draft's table goes elsewhere or out, where the way is straight there.</summary>
internal sealed class RowEditing(AppDatabase db, ProcessDesk desk)
{
    /// <param name="request">Which row.</param>
    /// <param name="act">By which right.</param>
    /// <param name="edit">False where a table cannot say what is meant.</param>
    /// <param name="fact">From the process and the row as it was.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Outcome<Done>> Edit(
        OneStepRequest request,
        Act act,
        Func<ProcessModel, string, bool> edit,
        Func<DescribedProcess, StepRow, ProcessFact> fact,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.For(request.Code, act, caller, stop);
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

        if (!edit(model, request.Step))
        {
            return ProcessesRefusals.Branches;
        }

        process.Put(process.Title, model.Write());
        db.Record(fact(process, row), caller, now);
        return new Done();
    }
}
