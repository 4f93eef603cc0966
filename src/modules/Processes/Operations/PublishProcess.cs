using Chutri.Platform;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

internal sealed record PublishProcessRequest(string Code);

/// <summary>The draft becomes a version that cases run through; those that run stay on theirs.</summary>
internal sealed class PublishProcess(AppDatabase db, ProcessDesk desk, CheckDraft check)
    : IOperation<PublishProcessRequest, int>
{
    public Act Act => ProcessesActs.Publish;

    /// <returns>The number of the new version.</returns>
    public async Task<Outcome<int>> Run(
        PublishProcessRequest request,
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
        if (!process.Changed)
        {
            return ProcessesRefusals.NothingToPublish;
        }

        var findings = await check.Of(ProcessModel.Kept(process.Draft), now.Today, stop);
        if (findings.Any(finding => finding.Stops))
        {
            return Refusal.Invalid([
                .. findings
                    .Where(finding => finding.Stops)
                    .Select(finding => new FieldError(finding.Element, finding.Sentence)),
            ]);
        }

        var version = process.Publish(caller.Person, now);
        db.Add(version);
        db.Record(
            new ProcessPublished(process.Id, process.Code, process.Title, version.Number),
            caller,
            now
        );
        return version.Number;
    }
}
