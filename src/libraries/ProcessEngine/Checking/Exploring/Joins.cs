using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>When a gateway that waits for several tokens goes on (OMG BPMN 2.0.2, 13.4.2 and 13.4.4).</summary>
internal static class Joins
{
    public static bool IsReady(FlatNet net, FlatNode node, string marking)
    {
        if (node.Node.Kind is NodeKind.Parallel)
        {
            return node.In.All(flow => Marking.Has(marking, flow.Index));
        }

        var filled = node.In.Where(flow => Marking.Has(marking, flow.Index)).ToList();
        var empty = node.In.Except(filled).ToList();
        var towardsEmpty = Before(empty, node);
        var towardsFilled = Before(filled, node);
        return !marking
            .Where(place => net.ScopeOf(place) == node.Scope)
            .Any(place =>
                !IsOn(net, place, node.In)
                && (IsIn(net, place, towardsEmpty) && !IsIn(net, place, towardsFilled))
            );
    }

    /// <summary>Flows and nodes from which one comes along one of these flows without passing the gateway.</summary>
    private static (HashSet<FlatFlow> Flows, HashSet<FlatNode> Nodes) Before(
        IReadOnlyList<FlatFlow> into,
        FlatNode gateway
    )
    {
        HashSet<FlatFlow> flows = [.. into];
        HashSet<FlatNode> nodes = [];
        var open = new Stack<FlatFlow>(into);
        while (open.TryPop(out var flow))
        {
            if (flow.From == gateway || !nodes.Add(flow.From))
            {
                continue;
            }

            foreach (var before in Leading(flow.From, nodes).Where(flows.Add))
            {
                open.Push(before);
            }
        }

        return (flows, nodes);
    }

    /// <summary>To a boundary event leads what leads to its activity; to the end of a link what leads to its beginnings.</summary>
    private static IEnumerable<FlatFlow> Leading(FlatNode node, HashSet<FlatNode> seen)
    {
        foreach (var flow in node.In)
        {
            yield return flow;
        }

        foreach (var other in node.Sources.Where(seen.Add))
        {
            foreach (var flow in Leading(other, seen))
            {
                yield return flow;
            }
        }
    }

    private static bool IsOn(FlatNet net, int place, IReadOnlyList<FlatFlow> flows) =>
        net.IsFlow(place) && flows.Any(flow => flow.Index == place);

    private static bool IsIn(
        FlatNet net,
        int place,
        (HashSet<FlatFlow> Flows, HashSet<FlatNode> Nodes) before
    ) =>
        net.IsFlow(place)
            ? before.Flows.Contains(net.Flows[place])
            : before.Nodes.Contains(net.NodeAt(place));
}
