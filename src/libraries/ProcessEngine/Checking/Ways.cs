using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Shortest walks through a process, whatever its gateways say.</summary>
internal sealed class Ways(WorkProcess process)
{
    private Dictionary<FlowNode, FlowNode?>? fromBeginning;

    /// <summary>Identifiers of the nodes from a beginning to a node; empty where none leads there.</summary>
    public IReadOnlyList<string> To(FlowNode node)
    {
        fromBeginning ??= Walk(process.Root.Begin(), to: null);
        return fromBeginning.ContainsKey(node) ? Back(fromBeginning, node) : [];
    }

    /// <summary>From the beginning through one node to another; empty where none leads there.</summary>
    public IReadOnlyList<string> Through(FlowNode first, FlowNode then)
    {
        var before = To(first);
        var after = Walk([first], then);
        return before.Count > 0 && after.ContainsKey(then)
            ? [.. before, .. Back(after, then).Skip(1)]
            : [];
    }

    /// <summary>For each node that is reached, the one before it; as far as to a node, or everywhere.</summary>
    private static Dictionary<FlowNode, FlowNode?> Walk(IEnumerable<FlowNode> from, FlowNode? to)
    {
        Dictionary<FlowNode, FlowNode?> reached = [];
        var open = new Queue<FlowNode>();
        foreach (var start in from)
        {
            reached[start] = null;
            open.Enqueue(start);
        }

        while (open.TryDequeue(out var node) && node != to)
        {
            foreach (var next in After(node).Where(next => !reached.ContainsKey(next)))
            {
                reached[next] = node;
                open.Enqueue(next);
            }
        }

        return reached;
    }

    private static IEnumerable<FlowNode> After(FlowNode node)
    {
        var inside = node.Inner is { } inner
            ? inner.Begin().Concat(inner.EventScopes.SelectMany(scope => scope.Begin()))
            : [];
        var link = node.LinkTarget is { } target ? new[] { target } : [];
        return node.Out.Select(flow => flow.To).Concat(node.Boundaries).Concat(inside).Concat(link);
    }

    private static List<string> Back(Dictionary<FlowNode, FlowNode?> reached, FlowNode to)
    {
        List<string> way = [];
        for (FlowNode? at = to; at is not null; at = reached[at])
        {
            way.Add(at.Id);
        }

        way.Reverse();
        return way;
    }
}
