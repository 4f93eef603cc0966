namespace Chutri.ProcessEngine.Describing;

/// <summary>
/// When an inclusive gateway that branches come to goes on: as soon as no token can still come along an empty flow without coming along one
/// that a token has come along already (OMG BPMN 2.0.2, 13.4.4).
/// </summary>
internal static class InclusiveRule
{
    /// <param name="filled">Flows along which a token has come to the gateway.</param>
    /// <param name="onFlows">Flows along which tokens of the same scope have come elsewhere.</param>
    /// <param name="atNodes">Nodes of the same scope at which tokens are.</param>
    public static bool IsReady(
        FlowNode gateway,
        IReadOnlyCollection<Flow> filled,
        IEnumerable<Flow> onFlows,
        IEnumerable<FlowNode> atNodes
    )
    {
        var towardsEmpty = Before(gateway, [.. gateway.In.Except(filled)]);
        var towardsFilled = Before(gateway, [.. filled]);
        return !onFlows.Any(flow =>
                flow.To != gateway
                && towardsEmpty.Flows.Contains(flow)
                && !towardsFilled.Flows.Contains(flow)
            )
            && !atNodes.Any(node =>
                towardsEmpty.Nodes.Contains(node) && !towardsFilled.Nodes.Contains(node)
            );
    }

    /// <summary>Flows and nodes from which one comes along one of these flows without passing the gateway.</summary>
    private static (HashSet<Flow> Flows, HashSet<FlowNode> Nodes) Before(
        FlowNode gateway,
        IReadOnlyList<Flow> into
    )
    {
        HashSet<Flow> flows = [.. into];
        HashSet<FlowNode> nodes = [];
        var open = new Stack<FlowNode>(into.Select(flow => flow.From));
        while (open.TryPop(out var node))
        {
            if (node == gateway || !nodes.Add(node))
            {
                continue;
            }

            foreach (var flow in node.In)
            {
                flows.Add(flow);
                open.Push(flow.From);
            }

            foreach (var source in node.Sources)
            {
                open.Push(source);
            }
        }

        return (flows, nodes);
    }
}
