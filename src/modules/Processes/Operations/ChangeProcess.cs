using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record ChangeProcessRequest(string Code, string Title, WorkSpan? Promise);

/// <summary>What the process is called, and within how long the whole is promised.</summary>
internal sealed class ChangeProcess(AppDatabase db, ProcessDesk desk)
    : IOperation<ChangeProcessRequest, Done>
{
    public Act Act => ProcessesActs.Describe;

    public async Task<Outcome<Done>> Run(
        ChangeProcessRequest request,
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
        model.Say(request.Title, request.Promise, model.Table().Owner);
        process.Put(request.Title, model.Write());
        db.Record(new ProcessRenamed(process.Id, process.Code, process.Title), caller, now);
        return new Done();
    }
}
