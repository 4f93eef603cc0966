using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Shortest walks through a process, whatever its gateways say.</summary>
internal static class Ways
{
    /// <summary>Identifiers of the nodes from a beginning to a node; empty where none leads there.</summary>
    public static IReadOnlyList<string> To(WorkProcess process, FlowNode node) =>
        Between(process.Root.Begin(), node) ?? [];

    /// <summary>From the beginning through one node to another; empty where none leads there.</summary>
    public static IReadOnlyList<string> Through(WorkProcess process, FlowNode first, FlowNode then)
    {
        var (before, after) = (To(process, first), Between([first], then));
        return before.Count > 0 && after is not null ? [.. before, .. after.Skip(1)] : [];
    }

    private static List<string>? Between(IEnumerable<FlowNode> from, FlowNode to)
    {
        Dictionary<FlowNode, FlowNode?> reached = [];
        var open = new Queue<FlowNode>();
        foreach (var start in from)
        {
            reached[start] = null;
            open.Enqueue(start);
        }

        while (open.TryDequeue(out var node))
        {
            if (node == to)
            {
                return Back(reached, node);
            }

            foreach (var next in After(node).Where(next => !reached.ContainsKey(next)))
            {
                reached[next] = node;
                open.Enqueue(next);
            }
        }

        return null;
    }

    internal static IEnumerable<FlowNode> After(FlowNode node)
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
