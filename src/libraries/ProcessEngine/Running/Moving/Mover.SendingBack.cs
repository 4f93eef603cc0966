using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>
/// Back to an earlier step. All that was begun after that step is withdrawn; what other branches did before a join that has to be passed
/// again still stands, and is not done again.
/// </summary>
internal sealed partial class Mover
{
    /// <returns>False where the step is not before this one.</returns>
    public bool SendBack(CaseToken token, FlowNode target)
    {
        var at = token;
        while (process.Node(at.Node)!.Scope != target.Scope)
        {
            if (scopes[at.Scope].Host is not { } host)
            {
                return false;
            }

            at = tokens[host];
        }

        at = at.OneOf is { } all ? tokens[all] : at;
        var from = process.Node(at.Node)!;
        var reach = process.Reach(target.Scope);
        var after = reach.From(target);
        if (from == target || !after.Contains(from))
        {
            return false;
        }

        tokens.Remove(token.Number);
        foreach (var other in tokens.Values.Where(one => one.Scope == at.Scope).ToList())
        {
            if (after.Contains(Place(other)))
            {
                Withdraw(other);
            }
        }

        Restore(target, from, at.Scope, reach, after);
        Enter(target, at.Scope);
        return true;
    }

    /// <summary>Where a token is; of one that waits at a join, where it came from.</summary>
    private FlowNode Place(CaseToken token) =>
        token.Kind is TokenKind.Join ? FlowOf(token).From : process.Node(token.Node)!;

    private void Restore(
        FlowNode target,
        FlowNode from,
        int scope,
        ForwardReach reach,
        HashSet<FlowNode> after
    )
    {
        var passed = target.Scope.Nodes.Where(node =>
            node.Kind is NodeKind.Parallel
            && node.In.Count > 1
            && after.Contains(node)
            && reach.From(node).Contains(from)
        );
        foreach (var join in passed)
        {
            var waiting = Waiting(join, scope);
            foreach (
                var flow in join.In.Where(flow =>
                    !after.Contains(flow.From)
                    && !reach.IsBack(flow)
                    && !waiting.ContainsKey(flow.Id)
                )
            )
            {
                Put(new(Number(), scope, join.Id, TokenKind.Join, at) { Flow = flow.Id });
            }
        }
    }
}
