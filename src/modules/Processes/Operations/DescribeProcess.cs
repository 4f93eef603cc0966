using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record DescribeProcessRequest(string Title, UnitId Owner, WorkSpan? Promise);

/// <summary>A new process with nothing in it yet. The head of the unit that owns it answers for the whole.</summary>
internal sealed class DescribeProcess(
    AppDatabase db,
    Counters counters,
    ProcessDesk desk,
    UnitDirectory units
) : IOperation<DescribeProcessRequest, string>, INumbering
{
    public Act Act => ProcessesActs.Describe;

    /// <returns>The code of the new process.</returns>
    public async Task<Outcome<string>> Run(
        DescribeProcessRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(Act, request.Owner, caller, stop) is { } refusal)
        {
            return refusal;
        }

        var owner = (await units.Find(request.Owner, stop))!;
        var year = now.Today.Year;
        var process = DescribedProcess.Of(
            ProcessCodes.OfProcess(
                year,
                await counters.Next(ProcessCodes.ProcessCounter(year), stop)
            ),
            request.Title,
            owner.Id,
            ProcessModel.New(request.Title, request.Promise, HeadOf(owner)).Write(),
            now
        );
        db.Add(process);
        db.Record(
            new ProcessDescribed(process.Id, process.Code, process.Title, owner.Id),
            caller,
            now
        );
        return process.Code;
    }

    internal static StepWho HeadOf(UnitSummary unit) =>
        new StepWho.Post("head", IsRole: true, new WhichUnit.Fixed(unit.Code));
}
