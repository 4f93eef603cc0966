using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>A process as the engine runs it: made from a model, never changed.</summary>
public sealed class WorkProcess
{
    private readonly Dictionary<string, FlowNode> byId;
    private readonly Dictionary<string, ProcessScope> scopes = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<
        ProcessScope,
        ForwardReach
    > reaches = [];

    internal WorkProcess(
        ProcessScope root,
        IReadOnlyList<FlowNode> nodes,
        ProcessParticulars particulars
    )
    {
        Root = root;
        Nodes = nodes;
        Promise = particulars.Promise;
        Owner = particulars.Owner;
        Apart = particulars.Apart;
        byId = nodes
            .GroupBy(node => node.Id)
            .ToDictionary(group => group.Key, group => group.First());
        Gather(root);
    }

    /// <summary>Identifier of the process in its model.</summary>
    public string Id => Root.Id;

    /// <summary>Its name, or its identifier.</summary>
    public string Name => Root.Name ?? Root.Id;

    /// <summary>Within how long the whole is promised to whoever asked for it; null where nothing is promised.</summary>
    public WorkSpan? Promise { get; }

    /// <summary>Who answers for the process as a whole, and holds a step that otherwise nobody would; null as long as nobody is named.</summary>
    public StepWho? Owner { get; }

    /// <summary>Steps that no one person may both do.</summary>
    public IReadOnlyList<KeptApart> Apart { get; }

    /// <summary>The steps that people do, in the order of the model, those of called processes after those of the caller.</summary>
    public IEnumerable<ProcessStep> Steps => Nodes.Select(node => node.Step).OfType<ProcessStep>();

    internal ProcessScope Root { get; }

    internal IReadOnlyList<FlowNode> Nodes { get; }

    /// <summary>Makes what can be run of one process of a model; what cannot is among the findings.</summary>
    /// <param name="model">Whole: without defects.</param>
    /// <param name="id">Identifier of the process; the first one where null.</param>
    public static ProcessReading Of(BpmnModel model, string? id = null) =>
        ProcessCompiler.Compile(model, id);

    /// <summary>The step of an identifier, or null.</summary>
    public ProcessStep? Step(string id) => Node(id)?.Step;

    internal FlowNode? Node(string id) => byId.GetValueOrDefault(id);

    internal ProcessScope? Scope(string id) => scopes.GetValueOrDefault(id);

    internal ForwardReach Reach(ProcessScope scope) =>
        reaches.GetOrAdd(scope, one => new ForwardReach(one));

    private void Gather(ProcessScope scope)
    {
        if (scopes.TryAdd(scope.Id, scope))
        {
            foreach (
                var inner in scope
                    .Nodes.Select(node => node.Inner)
                    .OfType<ProcessScope>()
                    .Concat(scope.EventScopes)
            )
            {
                Gather(inner);
            }
        }
    }
}

/// <summary>What came of making a process from a model.</summary>
/// <param name="Process">Null where the model has no such process.</param>
/// <param name="Findings">All that cannot be run, and all that is missing for publishing.</param>
public sealed record ProcessReading(WorkProcess? Process, IReadOnlyList<Finding> Findings)
{
    /// <summary>A case of it can be started.</summary>
    public bool CanRun =>
        Process is not null && Findings.All(one => one.Kind > FindingKind.CannotRun);
}

internal sealed record ProcessParticulars(
    WorkSpan? Promise,
    StepWho? Owner,
    IReadOnlyList<KeptApart> Apart
);
