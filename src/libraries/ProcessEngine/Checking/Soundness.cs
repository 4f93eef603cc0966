using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking.Exploring;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Whether every case comes to its end, by going through the states that it can be in.</summary>
internal static class Soundness
{
    /// <summary>What is not found in so many states is not found; the report then says so.</summary>
    public const int MostStates = 50_000;

    private const int MostExamples = 10;

    public static void Look(
        WorkProcess process,
        Func<Flow, bool> isPossible,
        ExploringBudget budget,
        FindingList findings
    )
    {
        var graph = StateGraph.Of(process, isPossible, budget);
        Stuck(graph, findings);
        Rounds(graph, findings);
        Twice(graph, findings);
        foreach (var node in graph.Moves.UncaughtErrors.Select(one => one.Node).Distinct())
        {
            findings.Add(SoundnessFindings.Uncaught(node));
        }

        if (!graph.IsComplete)
        {
            findings.Add(SoundnessFindings.Bound(process, graph.Count));
        }
        else if (graph.Stuck.Count == 0)
        {
            NeverReached(process, graph, findings);
        }
    }

    private static void Stuck(StateGraph graph, FindingList findings)
    {
        HashSet<string> said = [];
        foreach (var state in graph.Stuck)
        {
            var joins = graph.Moves.WaitingJoins(graph.Marking(state)).ToList();
            var join = joins.FirstOrDefault()?.Node;
            if (said.Count < MostExamples && said.Add(join?.Id ?? ""))
            {
                var missing = joins
                    .Take(1)
                    .SelectMany(one => one.In)
                    .Where(flow => !Marking.Has(graph.Marking(state), flow.Index))
                    .Select(flow => flow.From.Node.Title);
                findings.Add(
                    SoundnessFindings.Stuck(
                        join,
                        [.. missing],
                        NodeBefore(graph, state),
                        graph.WayTo(state)
                    )
                );
            }
        }
    }

    private static FlowNode? NodeBefore(StateGraph graph, int state)
    {
        var marking = graph.Marking(state);
        return marking.Length > 0 ? graph.Net.NodeAt(marking[0]).Node : null;
    }

    private static void Rounds(StateGraph graph, FindingList findings)
    {
        if (!graph.IsComplete)
        {
            return;
        }

        foreach (var state in graph.GoRound().TakeLast(1))
        {
            findings.Add(
                SoundnessFindings.GoesRound(
                    NodeBefore(graph, state),
                    [.. graph.WayTo(state), NodeBefore(graph, state)?.Id ?? ""]
                )
            );
        }
    }

    private static void Twice(StateGraph graph, FindingList findings)
    {
        if (graph.FirstTwice() is var state and >= 0)
        {
            var marking = graph.Marking(state);
            var place = marking.First(one => marking.Count(other => other == one) > 1);
            findings.Add(SoundnessFindings.Twice(graph.Net.NodeAt(place).Node, graph.WayTo(state)));
        }
    }

    /// <summary>Only the first of a row that is never come to: those after it follow from it.</summary>
    private static void NeverReached(WorkProcess process, StateGraph graph, FindingList findings)
    {
        var reached = graph
            .Moved.SelectMany(node => node.Boundaries.Append(node))
            .Select(node => node.Node)
            .ToHashSet();
        foreach (var node in process.Nodes.Where(one => !reached.Contains(one)))
        {
            var isFirst = node.In.Count == 0 || node.In.Any(flow => reached.Contains(flow.From));
            if (isFirst && node.Host is null && !IsOtherStart(node))
            {
                findings.Add(SoundnessFindings.NeverReached(node));
            }
        }
    }

    /// <summary>A case may begin there too, when a message or a timetable starts it.</summary>
    private static bool IsOtherStart(FlowNode node) =>
        node is { Kind: NodeKind.Start, Trigger.Kind: not EventKind.None };
}
