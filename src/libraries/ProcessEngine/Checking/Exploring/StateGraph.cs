using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking.Exploring;

/// <summary>The states that a case can be in, found breadth first, so that the way to each is a shortest one.</summary>
internal sealed class StateGraph
{
    private readonly List<string> states = [];
    private readonly List<(int From, FlatNode? By)> reachedFrom = [];
    private readonly List<List<int>> before = [];
    private readonly List<int> stuck = [];
    private readonly List<int> ended = [];
    private readonly HashSet<FlatNode> moved = [];

    private StateGraph(FlatNet net, Moves moves)
    {
        Net = net;
        Moves = moves;
    }

    public FlatNet Net { get; }

    public Moves Moves { get; }

    public int Count => states.Count;

    /// <summary>All states were looked at.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>States in which nothing can move and something waits.</summary>
    public IReadOnlyList<int> Stuck => stuck;

    public IReadOnlyCollection<FlatNode> Moved => moved;

    public static StateGraph Of(
        WorkProcess process,
        Func<Flow, bool> isPossible,
        ExploringBudget budget
    )
    {
        var net = new FlatNet(process);
        var graph = new StateGraph(net, new Moves(net, isPossible)) { IsComplete = net.IsWhole };
        if (net.IsWhole && net.Nodes.Count > 0)
        {
            graph.Explore(budget);
        }

        return graph;
    }

    public string Marking(int state) => states[state];

    /// <summary>The nodes on the way to a state, by their identifiers.</summary>
    public IReadOnlyList<string> WayTo(int state)
    {
        List<string> way = [];
        for (var at = state; at >= 0; at = reachedFrom[at].From)
        {
            if (reachedFrom[at].By is { } node)
            {
                way.Add(node.Node.Id);
            }
        }

        way.Reverse();
        return way;
    }

    /// <summary>States from which the end cannot be reached any more.</summary>
    public IEnumerable<int> CannotEnd() => Except(Backwards(ended));

    /// <summary>States from which neither the end nor a state in which the case is stuck can be reached: it goes round for ever.</summary>
    public IEnumerable<int> GoRound() => Except(Backwards([.. ended, .. stuck]));

    /// <summary>The first state in which two tokens are on one place, or -1.</summary>
    public int FirstTwice() => states.FindIndex(Exploring.Marking.HasTwice);

    private void Explore(ExploringBudget budget)
    {
        Dictionary<string, int> known = [];
        foreach (var start in Moves.Starts())
        {
            Reach(start, -1, null, known);
        }

        for (var at = 0; at < states.Count; at++)
        {
            if (states[at].Length == 0)
            {
                ended.Add(at);
                continue;
            }

            if (budget.States <= 0 || budget.Tokens <= 0)
            {
                IsComplete = false;
                return;
            }

            budget.States--;
            budget.Tokens -= states[at].Length;
            var (node, after) = Moves.Next(states[at]);
            if (node is null)
            {
                stuck.Add(at);
                continue;
            }

            moved.Add(node);
            foreach (var next in after)
            {
                Reach(next, at, node, known);
            }
        }
    }

    private void Reach(string marking, int from, FlatNode? by, Dictionary<string, int> known)
    {
        if (!known.TryGetValue(marking, out var state))
        {
            state = states.Count;
            known[marking] = state;
            states.Add(marking);
            reachedFrom.Add((from, by));
            before.Add([]);
        }

        if (from >= 0)
        {
            before[state].Add(from);
        }
    }

    private bool[] Backwards(IEnumerable<int> from)
    {
        var seen = new bool[states.Count];
        var open = new Stack<int>();
        foreach (var state in from)
        {
            seen[state] = true;
            open.Push(state);
        }

        while (open.TryPop(out var state))
        {
            foreach (var earlier in before[state].Where(one => !seen[one]))
            {
                seen[earlier] = true;
                open.Push(earlier);
            }
        }

        return seen;
    }

    private IEnumerable<int> Except(bool[] seen) =>
        Enumerable.Range(0, states.Count).Where(state => !seen[state]);
}
