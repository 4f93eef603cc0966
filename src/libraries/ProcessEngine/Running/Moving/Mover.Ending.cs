using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>Ends of scopes, of the case, and what is taken away undone.</summary>
internal sealed partial class Mover
{
    /// <summary>Ends the case as it stands.</summary>
    public void Close(CaseStatus how, string reason)
    {
        foreach (var token in tokens.Values.ToList())
        {
            Withdraw(token);
        }

        tokens.Clear();
        scopes.Clear();
        arrivals.Clear();
        status = how;
        Tell(
            how is CaseStatus.Ended ? CaseEventKind.CaseEnded : CaseEventKind.CaseCancelled,
            "",
            0,
            reason
        );
    }

    /// <summary>Takes a token away with all that is inside it.</summary>
    public void Withdraw(CaseToken token)
    {
        if (!tokens.Remove(token.Number))
        {
            return;
        }

        if (token.Kind is TokenKind.Step)
        {
            Tell(CaseEventKind.StepWithdrawn, token.Node, token.Number, token.Holder!.Person);
        }

        foreach (var one in tokens.Values.Where(one => one.OneOf == token.Number).ToList())
        {
            Withdraw(one);
        }

        foreach (var scope in scopes.Values.Where(one => one.Host == token.Number).ToList())
        {
            Drop(scope);
        }
    }

    private void End(FlowNode node, int scope)
    {
        switch (node.Trigger.Kind)
        {
            case EventKind.Terminate:
                Empty(scopes[scope]);
                break;
            case EventKind.Error:
                if (!ThrowError(node.Trigger.Name, scope))
                {
                    Refuse(CaseRefusals.NotCaught(node.Trigger.Name ?? node.Id));
                }

                break;
            case EventKind.Cancel:
                CancelTransaction(scope);
                break;
            case EventKind.Unknown:
                Refuse(CaseRefusals.CannotRun);
                break;
            default:
                Say(node, scope);
                break;
        }
    }

    private void Drop(CaseScope scope)
    {
        Empty(scope);
        scopes.Remove(scope.Number);
    }

    private void Empty(CaseScope scope)
    {
        foreach (var token in tokens.Values.Where(one => one.Scope == scope.Number).ToList())
        {
            Withdraw(token);
        }

        foreach (var inner in scopes.Values.Where(one => one.Around == scope.Number).ToList())
        {
            Drop(inner);
        }

        if (arrivals.Any(one => one.Scope == scope.Number))
        {
            var left = arrivals.Where(one => one.Scope != scope.Number).ToList();
            arrivals.Clear();
            left.ForEach(arrivals.Enqueue);
        }
    }

    /// <summary>One scope in which nothing is left ends, if there is one; the innermost first.</summary>
    private bool CloseScope()
    {
        foreach (var scope in scopes.Values.Reverse())
        {
            if (
                tokens.Values.Any(token => token.Scope == scope.Number)
                || scopes.Values.Any(inner => inner.Around == scope.Number)
            )
            {
                continue;
            }

            if (scope.Around is null)
            {
                Close(CaseStatus.Ended, "");
                return false;
            }

            scopes.Remove(scope.Number);
            if (scope.Host is { } host)
            {
                Finish(tokens[host]);
            }

            return true;
        }

        return false;
    }

    private void CancelTransaction(int scope)
    {
        var inner = scopes[scope];
        if (inner.Host is not { } number)
        {
            Refuse(CaseRefusals.CannotRun);
            return;
        }

        var host = tokens[number];
        var node = process.Node(host.Node)!;
        Withdraw(host);
        if (node.Boundaries.Find(one => one.Trigger.Kind is EventKind.Cancel) is { } boundary)
        {
            Leave(boundary, host.Scope);
        }
        else
        {
            Leave(node, host.Scope);
        }
    }
}
