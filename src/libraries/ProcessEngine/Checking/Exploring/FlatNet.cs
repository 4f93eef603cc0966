using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>
/// A process with every sub-process and called process written out where it is used. A place is a flow (a token has come along it), a
/// node that is about to begin, or an activity with something inside it.
/// </summary>
internal sealed class FlatNet
{
    /// <summary>Processes that call others many times over grow beyond reason.</summary>
    public const int MostPlaces = 20_000;

    private readonly List<FlatNode> nodes = [];
    private readonly List<FlatFlow> flows = [];
    private readonly List<FlatScope> scopes = [];

    public FlatNet(WorkProcess process) => Root = Add(process.Root, host: null, around: null);

    public IReadOnlyList<FlatNode> Nodes => nodes;

    public IReadOnlyList<FlatFlow> Flows => flows;

    public IReadOnlyList<FlatScope> Scopes => scopes;

    public FlatScope Root { get; }

    public bool IsWhole { get; private set; } = true;

    /// <summary>A node that is about to begin.</summary>
    public int BeginOf(FlatNode node) => flows.Count + node.Index;

    /// <summary>An activity inside which something runs, or has just ended.</summary>
    public int InsideOf(FlatNode node) => flows.Count + nodes.Count + node.Index;

    /// <summary>The node that a token on this place is at, or is about to come to.</summary>
    public FlatNode NodeAt(int place) =>
        place < flows.Count ? flows[place].To : nodes[(place - flows.Count) % nodes.Count];

    public bool IsFlow(int place) => place < flows.Count;

    public bool IsInside(int place) => place >= flows.Count + nodes.Count;

    /// <summary>The scope that a token on this place is in.</summary>
    public FlatScope ScopeOf(int place) => NodeAt(place).Scope;

    private FlatScope Add(ProcessScope scope, FlatNode? host, FlatScope? around)
    {
        var flat = new FlatScope(scopes.Count, scope, host, around);
        scopes.Add(flat);
        if (nodes.Count + flows.Count > MostPlaces)
        {
            IsWhole = false;
            return flat;
        }

        Dictionary<FlowNode, FlatNode> made = [];
        foreach (var node in scope.Nodes)
        {
            made[node] = new(nodes.Count, node, flat);
            nodes.Add(made[node]);
        }

        foreach (var flow in scope.Flows)
        {
            var copy = new FlatFlow(flows.Count, flow, made[flow.From], made[flow.To]);
            flows.Add(copy);
            copy.From.Out.Add(copy);
            copy.To.In.Add(copy);
        }

        foreach (var (node, copy) in made)
        {
            copy.Boundaries.AddRange(node.Boundaries.Select(one => made[one]));
            copy.LinkTarget = node.LinkTarget is { } target ? made[target] : null;
            copy.Inner = node.Inner is { } inner ? Add(inner, copy, flat) : null;
        }

        flat.Begin.AddRange(scope.Begin().Select(node => made[node]));
        flat.EventScopes.AddRange(scope.EventScopes.Select(one => Add(one, host: null, flat)));
        return flat;
    }
}

internal sealed class FlatNode(int index, FlowNode node, FlatScope scope)
{
    public int Index { get; } = index;

    public FlowNode Node { get; } = node;

    public FlatScope Scope { get; } = scope;

    public List<FlatFlow> In { get; } = [];

    public List<FlatFlow> Out { get; } = [];

    public List<FlatNode> Boundaries { get; } = [];

    public FlatNode? LinkTarget { get; set; }

    public FlatScope? Inner { get; set; }

    /// <summary>Waits for more than one token.</summary>
    public bool IsJoin => Node.Kind is (NodeKind.Parallel or NodeKind.Inclusive) && In.Count > 1;
}

internal sealed class FlatFlow(int index, Flow flow, FlatNode from, FlatNode to)
{
    public int Index { get; } = index;

    public Flow Flow { get; } = flow;

    public FlatNode From { get; } = from;

    public FlatNode To { get; } = to;
}

/// <param name="host">The activity that it is inside; null for the whole process and for a sub-process that an event starts.</param>
internal sealed class FlatScope(int index, ProcessScope scope, FlatNode? host, FlatScope? around)
{
    public int Index { get; } = index;

    public ProcessScope Scope { get; } = scope;

    public FlatNode? Host { get; } = host;

    public FlatScope? Around { get; } = around;

    public List<FlatNode> Begin { get; } = [];

    public List<FlatScope> EventScopes { get; } = [];

    public bool IsIn(FlatScope other)
    {
        for (var at = this; at is not null; at = at.Around)
        {
            if (at == other)
            {
                return true;
            }
        }

        return false;
    }
}
