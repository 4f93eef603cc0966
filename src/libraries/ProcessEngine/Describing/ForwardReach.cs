namespace Chutri.ProcessEngine.Describing;

/// <summary>
/// What comes after a node when loops are not gone back along: flows that lead back to a node still under way (from the beginning, depth
/// first, in the order of the model) are left out.
/// </summary>
internal sealed class ForwardReach
{
    private readonly HashSet<Flow> back = [];
    private readonly List<FlowNode> order = [];

    public ForwardReach(ProcessScope scope)
    {
        HashSet<FlowNode> seen = [];
        foreach (var node in scope.Begin().Concat(scope.Nodes))
        {
            Walk(node, seen);
        }

        order.Reverse();
    }

    /// <summary>All nodes, each after those that lead to it, but for ways back.</summary>
    public IReadOnlyList<FlowNode> Order => order;

    /// <summary>The node itself and all that comes after it.</summary>
    public HashSet<FlowNode> From(FlowNode node)
    {
        HashSet<FlowNode> reached = [node];
        var open = new Stack<FlowNode>([node]);
        while (open.TryPop(out var at))
        {
            foreach (var next in After(at))
            {
                if (reached.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }

    public bool IsBack(Flow flow) => back.Contains(flow);

    /// <summary>What comes directly after a node, but for ways back.</summary>
    public IEnumerable<FlowNode> After(FlowNode node) =>
        Steps(node)
            .Where(step => step.Flow is null || !back.Contains(step.Flow))
            .Select(step => step.To);

    private void Walk(FlowNode from, HashSet<FlowNode> seen)
    {
        if (!seen.Add(from))
        {
            return;
        }

        HashSet<FlowNode> under = [from];
        var open = new Stack<(FlowNode Node, IEnumerator<(Flow? Flow, FlowNode To)> Left)>();
        open.Push((from, Steps(from).GetEnumerator()));
        while (open.TryPeek(out var top))
        {
            if (!top.Left.MoveNext())
            {
                under.Remove(top.Node);
                order.Add(top.Node);
                open.Pop();
                continue;
            }

            var (flow, next) = top.Left.Current;
            if (under.Contains(next) && flow is not null)
            {
                back.Add(flow);
            }
            else if (seen.Add(next))
            {
                under.Add(next);
                open.Push((next, Steps(next).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<(Flow? Flow, FlowNode To)> Steps(FlowNode node)
    {
        foreach (var flow in node.Out)
        {
            yield return (flow, flow.To);
        }

        foreach (var boundary in node.Boundaries)
        {
            yield return (null, boundary);
        }

        if (node.LinkTarget is { } target)
        {
            yield return (null, target);
        }
    }
}
