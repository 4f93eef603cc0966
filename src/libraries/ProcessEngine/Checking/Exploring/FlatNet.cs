using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>
/// A process with every sub-process and called process written out where it is used. A place is a flow (a token has come along it), a
/// node that is about to begin, or an activity with something inside it.
/// </summary>
internal sealed class FlatNet
{
    /// <summary>Processes that call others many times over grow beyond reason.</summary>
    public const int MostPlaces = 60_000;

    private readonly List<FlatNode> nodes = [];
    private readonly List<FlatFlow> flows = [];
    private int size;
    private readonly List<(FlatNode Node, FlatFlow? Flow, bool IsInside)> places = [];

    public FlatNet(WorkProcess process)
    {
        Root = Add(process.Root, host: null, around: null);
        if (IsWhole)
        {
            Number(process, Root);
        }
    }

    public IReadOnlyList<FlatNode> Nodes => nodes;

    public FlatScope Root { get; }

    public bool IsWhole { get; private set; } = true;

    /// <summary>The node that a token on this place is at, or is about to come to.</summary>
    public FlatNode NodeAt(int place) => places[place].Node;

    /// <summary>The flow along which a token on this place has come; null for all others.</summary>
    public FlatFlow? FlowAt(int place) => places[place].Flow;

    public bool IsInside(int place) => places[place].IsInside;

    /// <summary>The scope that a token on this place is in.</summary>
    public FlatScope ScopeOf(int place) => NodeAt(place).Scope;

    /// <summary>Places are in the order of the work, so that tokens that are behind move first and those that should wait for each other meet.</summary>
    private void Number(WorkProcess process, FlatScope scope)
    {
        foreach (var one in process.Reach(scope.Scope).Order)
        {
            var node = scope.Nodes[one];
            node.Begin = Place(node, null, isInside: false);
            foreach (var flow in node.In)
            {
                flow.Index = Place(node, flow, isInside: false);
            }

            if (node.Inner is { } inner)
            {
                Number(process, inner);
            }

            node.Inside = Place(node, null, isInside: true);
        }

        foreach (var inner in scope.EventScopes)
        {
            Number(process, inner);
        }
    }

    private int Place(FlatNode node, FlatFlow? flow, bool isInside)
    {
        places.Add((node, flow, isInside));
        return places.Count - 1;
    }

    private FlatScope Add(ProcessScope scope, FlatNode? host, FlatScope? around)
    {
        var flat = new FlatScope(scope, host, around);
        size += (2 * scope.Nodes.Count) + scope.Flows.Count;
        if (size > MostPlaces)
        {
            IsWhole = false;
            return flat;
        }

        var made = flat.Nodes;
        foreach (var node in scope.Nodes)
        {
            made[node] = new(node, flat);
            nodes.Add(made[node]);
        }

        foreach (var flow in scope.Flows)
        {
            var copy = new FlatFlow(flow, made[flow.From], made[flow.To]);
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

internal sealed class FlatNode(FlowNode node, FlatScope scope)
{
    /// <summary>The place of a token that is about to begin here.</summary>
    public int Begin { get; set; }

    /// <summary>The place of a token inside which something runs, or has just ended.</summary>
    public int Inside { get; set; }

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

internal sealed class FlatFlow(Flow flow, FlatNode from, FlatNode to)
{
    /// <summary>The place of a token that has come along it.</summary>
    public int Index { get; set; }

    public Flow Flow { get; } = flow;

    public FlatNode From { get; } = from;

    public FlatNode To { get; } = to;
}

/// <param name="host">The activity that it is inside; null for the whole process and for a sub-process that an event starts.</param>
internal sealed class FlatScope(ProcessScope scope, FlatNode? host, FlatScope? around)
{
    public ProcessScope Scope { get; } = scope;

    public FlatNode? Host { get; } = host;

    public FlatScope? Around { get; } = around;

    public Dictionary<FlowNode, FlatNode> Nodes { get; } = [];

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
