using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>An error, or the cancelling of a transaction, ends what is around it until something catches it.</summary>
internal sealed class Throwing(FlatNet net)
{
    private readonly HashSet<FlatNode> uncaught = [];

    public IReadOnlyCollection<FlatNode> Uncaught => uncaught;

    public string Thrown(FlatNode node, string left)
    {
        var now = left;
        for (var scope = node.Scope; scope is not null; scope = scope.Around)
        {
            var handler = scope.EventScopes.Find(one =>
                !node.Scope.IsIn(one) && Catches(one.Begin.FirstOrDefault(), node)
            );
            now = Without(now, scope);
            if (handler is not null)
            {
                return Marking.Add(now, handler.Begin.Select(one => one.Begin));
            }

            if (scope.Host is not { } host)
            {
                continue;
            }

            now = Marking.Take(now, host.Inside);
            if (host.Boundaries.Find(one => Catches(one, node)) is { } boundary)
            {
                return Marking.Add(now, boundary.Out.Select(flow => flow.Index));
            }

            if (node.Node.Trigger.Kind is EventKind.Cancel)
            {
                return Marking.Add(now, host.Out.Select(flow => flow.Index));
            }
        }

        uncaught.Add(node);
        return now;
    }

    public string Without(string marking, FlatScope scope) =>
        new([.. marking.Where(place => !net.ScopeOf(place).IsIn(scope))]);

    private static bool Catches(FlatNode? catcher, FlatNode thrower) =>
        catcher is not null
        && catcher.Node.Trigger.Kind == thrower.Node.Trigger.Kind
        && (
            catcher.Node.Trigger.Name is null
            || catcher.Node.Trigger.Name == thrower.Node.Trigger.Name
        );
}
