using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>A row goes out of the table. What other steps said of it is found when the draft is checked.</summary>
internal sealed class RemoveStep(RowEditing rows) : IOperation<OneStepRequest, Done>
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
            FlowEditing.Remove,
            (process, row) => new StepTakenOut(process.Id, process.Code, process.Title, row.Name),
            caller,
            now,
            stop
        );
}
