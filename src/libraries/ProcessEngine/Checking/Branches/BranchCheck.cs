using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Checking.Branches;

/// <summary>At a branching where one way is to be chosen: exactly one condition holds, and each holds for some case.</summary>
internal static class BranchCheck
{
    /// <summary>Conditions are worked out so often at one branching, and so often in a whole process.</summary>
    private const long MostTries = 200_000;
    private const long MostTriesInAll = 2_000_000;

    /// <summary>The flows that no case ever takes.</summary>
    public static HashSet<Flow> Look(WorkProcess process, FindingList findings)
    {
        HashSet<Flow> never = [];
        var left = MostTriesInAll;
        foreach (var node in process.Nodes.Where(one => one.Out.Count > 1))
        {
            var isExclusive = node.Kind is NodeKind.Exclusive;
            if (isExclusive || node.Kind is NodeKind.Inclusive)
            {
                Missing(node, isExclusive, findings);
            }

            var conditional = node.Out.Where(flow => flow.Condition is not null).ToList();
            if (conditional.Count > 0 && node.Kind is not NodeKind.EventBased)
            {
                var most = Math.Max(1, Math.Min(MostTries, left) / conditional.Count);
                left -= Try(node, conditional, isExclusive, most, never, findings);
            }
        }

        return never;
    }

    private static void Missing(FlowNode node, bool isExclusive, FindingList findings)
    {
        foreach (var flow in node.Out.Where(one => one.Condition is null && !one.IsDefault))
        {
            findings.Add(
                BranchFindings.NoCondition(
                    node,
                    flow,
                    isExclusive ? FindingKind.CannotRun : FindingKind.CannotPublish
                )
            );
        }
    }

    /// <returns>How often a condition was worked out.</returns>
    private static long Try(
        FlowNode node,
        List<Flow> flows,
        bool isExclusive,
        long most,
        HashSet<Flow> never,
        FindingList findings
    )
    {
        var samples = new ConditionSamples([.. flows.Select(flow => flow.Condition!)], most);
        HashSet<Flow> taken = [];
        HashSet<(Flow, Flow)> both = [];
        IReadOnlyDictionary<string, CaseValue>? none = null;
        var tries = 0L;
        foreach (var sample in samples.All())
        {
            tries += flows.Count;
            var open = flows.Where(flow => Holds(flow, sample)).ToList();
            taken.UnionWith(isExclusive ? open.Take(1) : open);
            if (open.Count == 0)
            {
                none ??= sample;
            }

            if (isExclusive && open.Count > 1 && !findings.IsFull && both.Add((open[0], open[1])))
            {
                findings.Add(BranchFindings.Both(node, open[0], open[1], sample));
            }
        }

        if (samples.IsExact)
        {
            foreach (var flow in flows.Where(one => !taken.Contains(one)))
            {
                never.Add(flow);
                findings.Add(BranchFindings.Never(node, flow));
            }
        }
        else
        {
            findings.Add(BranchFindings.NotJudged(node));
        }

        var hasOther = node.Out.Exists(flow => flow.IsDefault || flow.Condition is null);
        if (none is not null && !hasOther)
        {
            findings.Add(BranchFindings.None(node, none));
        }

        return tries;
    }

    private static bool Holds(Flow flow, IReadOnlyDictionary<string, CaseValue> sample) =>
        flow.Condition!.Evaluate(name => sample.GetValueOrDefault(name, CaseValue.Nothing)).IsTrue;
}
