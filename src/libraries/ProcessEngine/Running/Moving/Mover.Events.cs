using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>Timers, messages and signals that come from outside.</summary>
internal sealed partial class Mover
{
    /// <summary>The earliest timer that is due fires; false where none is.</summary>
    public bool FireTimer()
    {
        var due = All(AwaitedKind.Timer)
            .Where(one => one.Awaited.At <= at)
            .OrderBy(one => one.Awaited.At)
            .FirstOrDefault();
        if (due is null)
        {
            return false;
        }

        Fire(due, CaseEventKind.TimerFired);
        return true;
    }

    public bool Deliver(string name)
    {
        if (
            All(AwaitedKind.Message).FirstOrDefault(one => one.Awaited.Name == name)
            is not { } first
        )
        {
            return false;
        }

        Fire(first, CaseEventKind.MessageReceived);
        return true;
    }

    /// <summary>All that wait for it now take it, each if it still waits when its turn comes.</summary>
    public bool Broadcast(string name)
    {
        var waiting = All(AwaitedKind.Signal).Where(one => one.Awaited.Name == name).ToList();
        foreach (var one in waiting)
        {
            if (All(AwaitedKind.Signal).Contains(one))
            {
                Fire(one, CaseEventKind.SignalReceived);
            }
        }

        return waiting.Count > 0;
    }

    private IEnumerable<Waiter> All(AwaitedKind kind) =>
        tokens
            .Values.SelectMany(token =>
                token.Awaits.Select(awaited => new Waiter(awaited, token.Number, IsScope: false))
            )
            .Concat(
                scopes.Values.SelectMany(scope =>
                    scope.Awaits.Select(awaited => new Waiter(awaited, scope.Number, IsScope: true))
                )
            )
            .Where(one => one.Awaited.Kind == kind);

    private void Fire(Waiter wait, CaseEventKind kind)
    {
        var node = process.Node(wait.Awaited.Node)!;
        Tell(kind, node.Id, wait.IsScope ? 0 : wait.Owner, wait.Awaited.Name ?? "");
        if (wait.IsScope)
        {
            var scope = scopes[wait.Owner];
            scopes[scope.Number] = scope with { Awaits = Turned(scope.Awaits, wait.Awaited, node) };
            StartBeside(node.Scope, scopes[scope.Number]);
            return;
        }

        var token = tokens[wait.Owner];
        if (node.Kind is NodeKind.Boundary && !node.Interrupts)
        {
            Put(token with { Awaits = Turned(token.Awaits, wait.Awaited, node) });
            Leave(node, token.Scope);
        }
        else if (node.Kind is NodeKind.Boundary)
        {
            Withdraw(token);
            Leave(node, token.Scope);
        }
        else if (token.Node == node.Id && node.IsActivity)
        {
            Note(node.Id);
            Finish(token);
        }
        else
        {
            Withdraw(token);
            Leave(node, token.Scope);
        }
    }

    /// <summary>A timer that comes back is set anew; one that does not is gone; messages and signals may come again.</summary>
    private List<Awaited> Turned(IReadOnlyList<Awaited> awaits, Awaited fired, FlowNode node)
    {
        List<Awaited> left = [.. awaits];
        var place = left.IndexOf(fired);
        if (fired.Kind is not AwaitedKind.Timer || place < 0)
        {
            return left;
        }

        left.RemoveAt(place);
        if (fired.TurnsLeft > 0 && node.Trigger.Timer!.Due(fired.At!.Value, Known(0)) is { } next)
        {
            left.Insert(place, fired with { At = next.At, TurnsLeft = fired.TurnsLeft - 1 });
        }

        return left;
    }

    private sealed record Waiter(Awaited Awaited, int Owner, bool IsScope);
}
