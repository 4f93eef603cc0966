using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>
/// From one state of a case to those that may follow. Tokens that hinder none other move one at a time: whatever order they move in, a
/// case that gets stuck gets stuck (persistent sets; Godefroid 1996, chapter 4). Joins come when nothing else can move.
/// </summary>
internal sealed class Moves(FlatNet net, Func<Flow, bool> isPossible)
{
    private readonly Throwing throwing = new(net);

    /// <summary>Errors that nothing catches, as far as they were met.</summary>
    public IReadOnlyCollection<FlatNode> UncaughtErrors => throwing.Uncaught;

    /// <summary>All beginnings: the process alone, or with an event sub-process in its place or beside it.</summary>
    public IEnumerable<string> Starts() => Opened(net.Root, "").Distinct();

    /// <summary>The node that moves, and the states after it; null where nothing can.</summary>
    public (FlatNode? Node, List<string> After) Next(string marking)
    {
        foreach (var place in marking.Distinct())
        {
            var node = net.NodeAt(place);
            if (net.IsInside(place))
            {
                if (!marking.Any(other => net.ScopeOf(other).IsIn(node.Inner!)))
                {
                    return (node, Distinct(Leave(node, Marking.Take(marking, place))));
                }
            }
            else if (net.FlowAt(place) is null || !node.IsJoin)
            {
                return (node, Distinct(Fire(node, Marking.Take(marking, place))));
            }
        }

        foreach (var node in WaitingJoins(marking))
        {
            if (Joins.IsReady(net, node, marking))
            {
                var left = node
                    .In.Where(flow => Marking.Has(marking, flow.Index))
                    .Aggregate(marking, (now, flow) => Marking.Take(now, flow.Index));
                return (node, Distinct(Fire(node, left)));
            }
        }

        return (null, []);
    }

    public IEnumerable<FlatNode> WaitingJoins(string marking) =>
        marking
            .Where(place => net.FlowAt(place) is not null && net.NodeAt(place).IsJoin)
            .Select(place => net.NodeAt(place))
            .Distinct();

    private static List<string> Distinct(IEnumerable<string> after) => [.. after.Distinct()];

    private IEnumerable<string> Fire(FlatNode node, string left) =>
        node.Node.Kind switch
        {
            NodeKind.Exclusive or NodeKind.EventBased => Possible(node)
                .Select(flow => Marking.Add(left, [flow.Index])),
            NodeKind.Inclusive => Subsets
                .Of(Possible(node))
                .Select(flows => Marking.Add(left, flows)),
            NodeKind.End => End(node, left),
            NodeKind.Throw when node.LinkTarget is { } target =>
            [
                Marking.Add(left, [target.Begin]),
            ],
            NodeKind.Sub when node.Inner is { } inner => Activity(
                node,
                left,
                Opened(inner, Marking.Add(left, [node.Inside]))
            ),
            _ when node.Node.IsActivity => Activity(node, left, Leave(node, left)),
            _ => Leave(node, left),
        };

    /// <summary>
    /// An activity goes as it should; or an event on it takes the case out, which comes to the same whenever it happens; or one starts
    /// something beside it, once.
    /// </summary>
    private IEnumerable<string> Activity(FlatNode node, string left, IEnumerable<string> going)
    {
        var usual = going.ToList();
        var beside = node
            .Boundaries.Where(one => !one.Node.Interrupts)
            .SelectMany(boundary =>
                usual.Select(marking =>
                    Marking.Add(marking, boundary.Out.Select(flow => flow.Index))
                )
            );
        var instead = node
            .Boundaries.Where(one => one.Node.Interrupts)
            .SelectMany(boundary => Leave(boundary, left));
        return usual.Concat(instead).Concat(beside);
    }

    private static IEnumerable<string> Opened(FlatScope scope, string left)
    {
        var begun = Marking.Add(left, scope.Begin.Select(one => one.Begin));
        yield return begun;
        foreach (var inner in scope.EventScopes)
        {
            var interrupts = inner.Begin.FirstOrDefault()?.Node.Interrupts is not false;
            foreach (var opened in Opened(inner, interrupts ? left : begun))
            {
                yield return opened;
            }
        }
    }

    /// <summary>Out of a node that is done: along every flow, or, where flows have conditions, along those that hold.</summary>
    private IEnumerable<string> Leave(FlatNode node, string left)
    {
        var conditional = node
            .Out.Where(flow => flow.Flow.Condition is not null || flow.Flow.IsDefault)
            .ToList();
        if (conditional.Count == 0)
        {
            return [Marking.Add(left, node.Out.Select(flow => flow.Index))];
        }

        var always = node.Out.Except(conditional).Select(flow => flow.Index).ToList();
        return Subsets
            .Of([.. conditional.Where(flow => isPossible(flow.Flow))])
            .Select(flows => Marking.Add(left, [.. flows, .. always]));
    }

    private IEnumerable<string> End(FlatNode node, string left) =>
        node.Node.Trigger.Kind switch
        {
            EventKind.Terminate => [throwing.Without(left, node.Scope)],
            EventKind.Error or EventKind.Cancel => [throwing.Thrown(node, left)],
            _ => [left],
        };

    private List<FlatFlow> Possible(FlatNode node) =>
        [.. node.Out.Where(flow => isPossible(flow.Flow))];
}
