using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="Model">Read already, and whole.</param>
/// <param name="File">Its name; null where it was drawn in the browser.</param>
internal sealed record DrawProcessRequest(string Code, ProcessModel Model, string? File);

/// <summary>The whole draft comes as BPMN 2.0, from a file or from the drawing.</summary>
internal sealed class DrawProcess(AppDatabase db, ProcessDesk desk, UnitDirectory units)
    : IOperation<DrawProcessRequest, Done>
{
    public Act Act => ProcessesActs.Describe;

    public async Task<Outcome<Done>> Run(
        DrawProcessRequest request,
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

        var (process, model) = (found.Value, request.Model);
        var table = model.Table();
        var title = model.Process.Name is { Length: > 0 } name
            ? name.Shortened(Lengths.Title)
            : process.Title;
        model.Say(
            title,
            table.Promise,
            table.Owner ?? DescribeProcess.HeadOf((await units.Find(process.Owner, stop))!)
        );
        model.DrawWhereNothingIs();
        process.Put(title, model.Write());
        db.Record(
            new ProcessDrawn(
                process.Id,
                process.Code,
                process.Title,
                model.Model.CountElements(),
                request.File
            ),
            caller,
            now
        );
        return new Done();
    }
}
