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

        var here = marking.Where(place => net.ScopeOf(place) == node.Scope).ToList();
        return InclusiveRule.IsReady(
            node.Node,
            [.. node.In.Where(flow => Marking.Has(marking, flow.Index)).Select(flow => flow.Flow)],
            here.Select(place => net.FlowAt(place)).OfType<FlatFlow>().Select(flow => flow.Flow),
            here.Where(place => net.FlowAt(place) is null).Select(place => net.NodeAt(place).Node)
        );
    }
}
