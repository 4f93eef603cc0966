namespace Chutri.ProcessEngine.Describing;

internal enum ScopeKind
{
    Process,
    SubProcess,
    Transaction,
    EventSubProcess,
}

/// <summary>A process or sub-process: what ends together.</summary>
internal sealed class ProcessScope(int index, string id, string? name, ScopeKind kind)
{
    public int Index { get; } = index;

    public string Id { get; } = id;

    public string? Name { get; } = name;

    public ScopeKind Kind { get; } = kind;

    public List<FlowNode> Nodes { get; } = [];

    public List<Flow> Flows { get; } = [];

    /// <summary>Sub-processes in here that an event starts.</summary>
    public List<ProcessScope> EventScopes { get; } = [];

    /// <summary>Start events; empty where the process begins at every node that nothing leads to.</summary>
    public List<FlowNode> Starts { get; } = [];

    /// <summary>Where a case begins by itself: the start event without a trigger, else the first; else every node that nothing leads to.</summary>
    public IReadOnlyList<FlowNode> Begin()
    {
        if (Starts.Find(start => start.Trigger.Kind is EventKind.None) is { } plain)
        {
            return [plain];
        }

        return Starts.Count > 0 ? [Starts[0]] : Unled;
    }

    private List<FlowNode> Unled =>
        [
            .. Nodes.Where(node =>
                node.In.Count == 0
                && node.Kind is not NodeKind.Boundary
                && !(node.Trigger.Kind is EventKind.Link && node.Kind is NodeKind.Catch)
            ),
        ];

    public override string ToString() => Id;
}
