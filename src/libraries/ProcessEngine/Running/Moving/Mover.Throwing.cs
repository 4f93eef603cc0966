using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>What goes out of an event, and up through the scopes until something catches it.</summary>
internal sealed partial class Mover
{
    /// <summary>An error at a token: first what is on its own activity, then what is around it.</summary>
    public bool ThrowError(string? code, CaseToken token)
    {
        var owner = token.OneOf is { } all ? tokens[all] : token;
        return Caught(EventKind.Error, code, owner) || ThrowError(code, owner.Scope);
    }

    private bool ThrowError(string? code, int scope) => Rise(EventKind.Error, code, scope);

    private void Throw(FlowNode node, int scope)
    {
        if (node.LinkTarget is { } target)
        {
            Leave(target, scope);
            return;
        }

        if (node.Trigger.Kind is EventKind.Unknown or EventKind.Link)
        {
            Refuse(CaseRefusals.CannotRun);
            return;
        }

        Say(node, scope);
        if (scopes.ContainsKey(scope))
        {
            Leave(node, scope);
        }
    }

    private void Say(FlowNode node, int scope)
    {
        var name = node.Trigger.Name ?? "";
        switch (node.Trigger.Kind)
        {
            case EventKind.Message:
                Tell(CaseEventKind.MessageSent, node.Id, 0, name);
                break;
            case EventKind.Signal:
                Tell(CaseEventKind.SignalSent, node.Id, 0, name);
                break;
            case EventKind.Escalation:
                Tell(CaseEventKind.Escalated, node.Id, 0, name);
                Rise(EventKind.Escalation, node.Trigger.Name, scope);
                break;
            default:
                Tell(CaseEventKind.NodePassed, node.Id);
                break;
        }
    }

    private bool Rise(EventKind kind, string? name, int from)
    {
        var within = scopes[from];
        for (CaseScope? at = within; at is not null; at = Around(at))
        {
            var definition = process.Scope(at.Scope)!;
            var handler = definition.EventScopes.Find(one =>
                !IsIn(within, one) && one.Starts.Exists(start => Catches(start, kind, name))
            );
            if (handler is not null)
            {
                StartBeside(handler, at);
                return true;
            }

            if (at.Host is { } host)
            {
                var token = tokens[host];
                var owner = token.OneOf is { } all ? tokens[all] : token;
                if (Caught(kind, name, owner))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Caught(EventKind kind, string? name, CaseToken owner)
    {
        var boundary = process.Node(owner.Node)!.Boundaries.Find(one => Catches(one, kind, name));
        if (boundary is null)
        {
            return false;
        }

        if (kind is EventKind.Error)
        {
            Tell(CaseEventKind.ErrorCaught, boundary.Id, owner.Number, name ?? "");
        }

        if (boundary.Interrupts || kind is EventKind.Error)
        {
            Withdraw(owner);
        }

        Leave(boundary, owner.Scope);
        return true;
    }

    /// <summary>An event sub-process begins: in place of what runs in the scope, or beside it.</summary>
    private void StartBeside(ProcessScope handler, CaseScope scope)
    {
        var start = handler.Starts[0];
        if (start.Interrupts || start.Trigger.Kind is EventKind.Error)
        {
            Empty(scope);
            scopes[scope.Number] = scope with { Awaits = [] };
        }

        Open(handler, host: null, scope.Number);
    }

    private bool IsIn(CaseScope scope, ProcessScope definition)
    {
        for (CaseScope? at = scope; at is not null; at = Around(at))
        {
            if (at.Scope == definition.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Catches(FlowNode node, EventKind kind, string? name) =>
        node.Trigger.Kind == kind && (node.Trigger.Name is null || node.Trigger.Name == name);
}
