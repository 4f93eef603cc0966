using System.Text;
using Chutri.Platform;
using Chutri.ProcessEngine;
using Chutri.ProcessEngine.Checking;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="Code">Of docs/process-engine.md.</param>
/// <param name="Stops">It may not be published like this.</param>
/// <param name="Element">The element of the model.</param>
/// <param name="Way">Names of the steps of a way that shows it.</param>
internal sealed record DraftFinding(
    string Code,
    bool Stops,
    string Element,
    Words Sentence,
    IReadOnlyList<string> Way
);

/// <summary>Everything there is to say about a draft before it is published, with today's organization.</summary>
internal sealed class CheckDraft(StaffReading staff)
{
    public async Task<IReadOnlyList<DraftFinding>> Of(
        ProcessModel model,
        DateOnly today,
        CancellationToken stop
    )
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(model.Write()));
        var reading = ProcessEngine.Bpmn.BpmnModel.Read(file);
        var (process, table) = (model.Compiled(), model.Table());
        var people = await staff.WithStandIns(process, today, stop);
        var report = ProcessCheck.Of(reading, people);
        return
        [
            .. table.Steps.Count == 0 ? [NoSteps(model)] : Array.Empty<DraftFinding>(),
            .. NotCarriedOut
                .In(model.Process)
                .Select(one => new DraftFinding(
                    "not-carried-out",
                    true,
                    one.Element,
                    one.Sentence,
                    []
                )),
            .. FormRules
                .In(table)
                .Select(one => new DraftFinding(
                    "form-cannot-be-filled",
                    true,
                    one.Element,
                    one.Sentence,
                    []
                )),
            .. report
                .Findings.OrderBy(finding => finding.Kind)
                .Select(finding => new DraftFinding(
                    finding.Code,
                    finding.Kind is not FindingKind.Remark,
                    finding.Element,
                    new(finding.Sentence.Vietnamese, finding.Sentence.English),
                    [.. finding.Path.Select(id => model.Model.Find(id)?.Name ?? id)]
                )),
            .. OwnWork
                .In(table, process)
                .Select(one => new DraftFinding("own-work", false, one.Element, one.Sentence, [])),
            .. process.Promise is null ? [NoPromise(model)] : Array.Empty<DraftFinding>(),
        ];
    }

    private static DraftFinding NoPromise(ProcessModel model) =>
        new("no-promise", false, model.Process.Id!, ProcessesRefusals.NoPromise, []);

    /// <summary>Sound to the engine, which would end each case in the moment in which it begins.</summary>
    private static DraftFinding NoSteps(ProcessModel model) =>
        new("no-steps", true, model.Process.Id!, ProcessesRefusals.NoSteps, []);
}
