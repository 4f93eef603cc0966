using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>A row goes before the one that is before it.</summary>
internal sealed class MoveStep(RowEditing rows) : IOperation<OneStepRequest, Done>
{
    public Act Act => ProcessesActs.Describe;

    public Task<Outcome<Done>> Run(
        OneStepRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        rows.Edit(
            request,
            Act,
            FlowEditing.MoveUp,
            (process, row) => new StepMoved(process.Id, process.Code, process.Title, row.Name),
            caller,
            now,
            stop
        );
}
