using System.Text;
using Chutri.Platform;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Drawing;

namespace Chutri.Processes.Describing;

/// <summary>The model of a process with its two views: the drawing, which is the model itself, and the table of its steps.</summary>
internal sealed class ProcessModel
{
    private const string Namespace = "urn:chutri:processes";

    /// <summary>In the authority's own language, as all names in a process.</summary>
    private static readonly Words Begin = new("Bắt đầu", "Begin");

    private static readonly Words End = new("Kết thúc", "End");

    private ProcessModel(BpmnModel model, BpmnElement process) =>
        (Model, Process) = (model, process);

    public BpmnModel Model { get; }

    /// <summary>The process that runs: the first that is marked so, else the first that holds anything.</summary>
    public BpmnElement Process { get; }

    /// <summary>From a beginning straight to an end.</summary>
    public static ProcessModel New(string title, WorkSpan? promise, StepWho? owner)
    {
        var model = BpmnModel.Create("definitions", Namespace);
        var process = model.Definitions.Add("process", "process");
        process["isExecutable"] = "true";
        process.Add("startEvent", "start")["name"] = Begin.Vietnamese;
        process.Add("endEvent", "end")["name"] = End.Vietnamese;
        var flow = process.Add("sequenceFlow", "flow-1");
        (flow["sourceRef"], flow["targetRef"]) = ("start", "end");
        var made = new ProcessModel(model, process);
        made.Say(title, promise, owner);
        made.Draw();
        return made;
    }

    /// <summary>Reads a text; null where it holds no process, and then the reading says why.</summary>
    public static ProcessModel? Read(Stream file, out BpmnReading reading)
    {
        reading = BpmnModel.Read(file);
        if (reading is not { Model: { } model, IsWhole: true })
        {
            return null;
        }

        var filled = model.Processes.Where(one => one.All("startEvent").Any()).ToList();
        var process =
            filled.Find(one => one["isExecutable"] is "true" or "1") ?? filled.FirstOrDefault();
        return process?.Id is null ? null : new(model, process);
    }

    /// <summary>What was kept, and was whole when it was.</summary>
    public static ProcessModel Kept(string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Read(file, out _)
            ?? throw new InvalidOperationException("A kept process cannot be read");
    }

    public string Write() => Model.Write();

    /// <summary>Whether it can be read again as it would be kept.</summary>
    public bool IsWhole()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Write()));
        return Read(file, out _) is not null;
    }

    public WorkProcess Compiled() =>
        WorkProcess.Of(Model, Process.Id).Process
        ?? throw new InvalidOperationException($"{Process.Id} is no process");

    /// <summary>Where nothing is drawn it is laid out, so that there is always something to see.</summary>
    public void DrawWhereNothingIs()
    {
        if (!Model.Diagrams.Any(diagram => diagram.First("BPMNPlane")?.Elements.Any() is true))
        {
            Draw();
        }
    }

    public void Draw()
    {
        foreach (var diagram in Model.Diagrams.ToList())
        {
            Model.Definitions.Remove(diagram);
        }

        Model.Refresh();
        ProcessLayout.Lay(Model, Process);
    }

    public ProcessTable Table() =>
        new(
            Process.Name ?? Process.Id!,
            WorkSpan.TryParse(Own()?["promise"], null, out var promise) ? promise : null,
            StepWho.TryParse(Own()?["owner"], null, out var owner) ? owner : null,
            [
                .. FlowOrder
                    .Steps(Process)
                    .Select(task =>
                        StepElement.Read(task, Apart()) with
                        {
                            Branches = Branching.Branches(Process, task.Id!),
                        }
                    ),
            ]
        );

    public void Say(string title, WorkSpan? promise, StepWho? owner)
    {
        Process["name"] = title;
        var own = Own() ?? StepElement.Extensions(Process).AddCarried(BpmnNames.Chutri, "process");
        own["promise"] = promise?.ToString();
        own["owner"] = owner?.ToString();
    }

    public void Put(StepRow row)
    {
        StepElement.Write(Model.Find(row.Id)!, row);
        var extensions = StepElement.Extensions(Process);
        foreach (
            var pair in Pairs().Where(one => one["first"] == row.Id || one["second"] == row.Id)
        )
        {
            extensions.Remove(pair);
        }

        foreach (var other in row.NotSameAs.Distinct())
        {
            var pair = extensions.AddCarried(BpmnNames.Chutri, "apart");
            (pair["first"], pair["second"]) = (row.Id, other);
        }
    }

    internal List<BpmnElement> Pairs() => [.. Said("apart")];

    private List<(string First, string Second)> Apart() =>
        [.. Pairs().Select(pair => (pair["first"] ?? "", pair["second"] ?? ""))];

    private BpmnElement? Own() => Said("process").FirstOrDefault();

    private IEnumerable<BpmnElement> Said(string kind) =>
        (Process.First("extensionElements")?.Elements ?? []).Where(one =>
            one.Namespace == BpmnNames.Chutri && one.Kind == kind
        );
}
