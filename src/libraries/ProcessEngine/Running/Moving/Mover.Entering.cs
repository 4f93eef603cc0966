using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>A token comes to a node.</summary>
internal sealed partial class Mover
{
    public void Open(ProcessScope scope, int? host, int? around)
    {
        List<Awaited> awaits = [];
        foreach (var start in scope.EventScopes.SelectMany(inner => inner.Starts))
        {
            if (Await(start, around ?? 0) is { } awaited)
            {
                awaits.Add(awaited);
            }
            else if (start.Trigger.Kind is EventKind.Timer)
            {
                Refuse(CaseRefusals.BadTimer(start.Title));
            }
        }

        var opened = new CaseScope(Number(), scope.Id, host, around)
        {
            Awaits = awaits,
            Locals = LocalsOf(host),
        };
        scopes[opened.Number] = opened;
        foreach (var node in scope.Begin())
        {
            arrivals.Enqueue(new(null, node, opened.Number));
        }
    }

    public void Enter(FlowNode node, int scope)
    {
        if (node.IsActivity)
        {
            EnterActivity(node, scope);
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.End:
                End(node, scope);
                break;
            case NodeKind.Catch when node.Trigger.Kind is not EventKind.Link:
                Wait(node, scope, [node]);
                break;
            case NodeKind.EventBased:
                Wait(node, scope, [.. node.Out.Select(flow => flow.To)]);
                break;
            case NodeKind.Throw:
                Throw(node, scope);
                break;
            case NodeKind.Exclusive:
                Choose(node, scope);
                break;
            case NodeKind.Unknown:
                Refuse(CaseRefusals.CannotRun);
                break;
            default:
                Leave(node, scope);
                break;
        }
    }

    private void Arrive(Arrival arrival)
    {
        var (flow, node, scope) = arrival;
        if (
            flow is null
            || node.In.Count < 2
            || node.Kind is not (NodeKind.Parallel or NodeKind.Inclusive)
        )
        {
            Enter(node, scope);
            return;
        }

        Put(new(Number(), scope, node.Id, TokenKind.Join, at) { Flow = flow.Id });
        if (node.Kind is NodeKind.Parallel)
        {
            var waiting = Waiting(node, scope);
            if (waiting.Count == node.In.Count)
            {
                Merge(node, scope, waiting.Values);
            }
        }
    }

    /// <summary>For each flow into a gateway the token that has waited longest.</summary>
    private Dictionary<string, CaseToken> Waiting(FlowNode node, int scope)
    {
        Dictionary<string, CaseToken> waiting = [];
        foreach (var token in tokens.Values)
        {
            if (token.Kind is TokenKind.Join && token.Node == node.Id && token.Scope == scope)
            {
                waiting.TryAdd(token.Flow!, token);
            }
        }

        return waiting;
    }

    private void Merge(FlowNode node, int scope, IEnumerable<CaseToken> waiting)
    {
        foreach (var token in waiting.ToList())
        {
            tokens.Remove(token.Number);
        }

        Leave(node, scope);
    }

    /// <summary>One inclusive gateway goes on, if one can.</summary>
    private bool Join()
    {
        foreach (
            var (name, scope) in tokens
                .Values.Where(one => one.Kind is TokenKind.Join)
                .Select(one => (one.Node, one.Scope))
                .Distinct()
                .ToList()
        )
        {
            if (process.Node(name) is not { Kind: NodeKind.Inclusive } node)
            {
                continue;
            }

            var waiting = Waiting(node, scope);
            var here = tokens.Values.Where(token => token.Scope == scope).ToList();
            if (
                InclusiveRule.IsReady(
                    node,
                    [.. node.In.Where(flow => waiting.ContainsKey(flow.Id))],
                    here.Where(token => token.Kind is TokenKind.Join).Select(FlowOf),
                    here.Where(token => token.Kind is not TokenKind.Join)
                        .Select(token => process.Node(token.Node)!)
                )
            )
            {
                Merge(node, scope, waiting.Values);
                return true;
            }
        }

        return false;
    }

    private Flow FlowOf(CaseToken token) =>
        process.Node(token.Node)!.In.First(flow => flow.Id == token.Flow);

    private void Wait(FlowNode node, int scope, IReadOnlyList<FlowNode> events)
    {
        List<Awaited> awaits = [];
        foreach (var one in events)
        {
            if (Await(one, scope) is { } awaited)
            {
                awaits.Add(awaited);
            }
            else
            {
                Refuse(CaseRefusals.BadTimer(one.Title));
            }
        }

        Put(new(Number(), scope, node.Id, TokenKind.Event, at) { Awaits = awaits });
    }

    /// <summary>Null where it is none that comes from outside, or a timer that cannot be computed.</summary>
    private Awaited? Await(FlowNode node, int scope) =>
        node.Trigger switch
        {
            { Kind: EventKind.Message, Name: var name } => new(node.Id, AwaitedKind.Message, name),
            { Kind: EventKind.Signal, Name: var name } => new(node.Id, AwaitedKind.Signal, name),
            { Kind: EventKind.Timer, Timer: { } timer } => timer.Due(at, Known(scope)) is { } due
                ? new(node.Id, AwaitedKind.Timer, null, due.At, due.TurnsLeft)
                : null,
            _ => null,
        };
}
