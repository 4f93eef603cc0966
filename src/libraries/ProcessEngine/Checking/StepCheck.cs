using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Each step says who, by which authority, answering for what and within how long; and somebody may do it.</summary>
internal static class StepCheck
{
    public static void Look(WorkProcess process, IStaffing? staffing, FindingList findings)
    {
        var ways = new Ways(process);
        foreach (var node in process.Nodes.Where(one => one.Step is not null))
        {
            Said(process, ways, node, node.Step!, findings);
            if (
                staffing is not null
                && node.Step!.Who is { } who
                && staffing.People(who, withStandIns: true) is { Count: 0 }
            )
            {
                Add(
                    findings,
                    ways,
                    node,
                    "nobody-may",
                    $"Hôm nay không ai làm được “{node.Title}”: không có người giữ “{who}”.",
                    $"Nobody can do “{node.Title}” today: there is no holder of “{who}”."
                );
            }
        }
    }

    private static void Said(
        WorkProcess process,
        Ways ways,
        FlowNode node,
        ProcessStep step,
        FindingList findings
    )
    {
        if (step.Who is null)
        {
            Add(
                findings,
                ways,
                node,
                "no-holder",
                $"“{node.Title}” chưa nói ai làm.",
                $"“{node.Title}” does not say who does it."
            );
        }

        if (step.Authority is null)
        {
            Add(
                findings,
                ways,
                node,
                "no-authority",
                $"“{node.Title}” chưa nói làm theo thẩm quyền nào (văn bản, điều khoản).",
                $"“{node.Title}” does not say by which authority (document, provision)."
            );
        }

        if (string.IsNullOrWhiteSpace(step.AnswersFor))
        {
            Add(
                findings,
                ways,
                node,
                "no-responsibility",
                $"“{node.Title}” chưa nói chịu trách nhiệm về việc gì.",
                $"“{node.Title}” does not say what its holder answers for."
            );
        }

        if (step.Within is null)
        {
            Add(
                findings,
                ways,
                node,
                "no-deadline",
                $"“{node.Title}” chưa có thời hạn.",
                $"“{node.Title}” has no deadline."
            );
        }

        References(process, node, step, findings);
    }

    private static void References(
        WorkProcess process,
        FlowNode node,
        ProcessStep step,
        FindingList findings
    )
    {
        var unit = (step.Who as StepWho.Post)?.Unit as WhichUnit.OfStep;
        var named = step
            .SendBackTo.Append((step.Who as StepWho.SameAs)?.Step)
            .Append(unit?.Step)
            .OfType<string>();
        foreach (var other in named.Where(id => process.Step(id) is null))
        {
            findings.Add(
                SoundnessFindings.At(
                    node,
                    "unknown-step",
                    FindingKind.CannotRun,
                    $"“{node.Title}” nhắc tới bước “{other}”, không có trong quy trình.",
                    $"“{node.Title}” names the step “{other}”, which is not in the process.",
                    []
                )
            );
        }

        foreach (var target in step.SendBackTo.Select(process.Node).OfType<FlowNode>())
        {
            if (!IsBefore(process, target, node))
            {
                findings.Add(
                    SoundnessFindings.At(
                        node,
                        "send-back-not-before",
                        FindingKind.CannotPublish,
                        $"“{node.Title}” không trả về “{target.Title}” được: bước đó không đứng trước, hoặc nằm trong một quy trình con khác.",
                        $"“{node.Title}” cannot send back to “{target.Title}”: that step is not before it, or is in another sub-process.",
                        [node.Id, target.Id]
                    )
                );
            }
        }

        if (step.Acts.Contains(StepAct.SendBack) != step.SendBackTo.Count > 0)
        {
            findings.Add(
                SoundnessFindings.At(
                    node,
                    "send-back-nowhere",
                    FindingKind.CannotPublish,
                    $"“{node.Title}”: được trả lại thì phải nói trả về bước nào, và ngược lại.",
                    $"“{node.Title}”: where sending back is allowed, the steps to send back to must be named, and the other way round.",
                    []
                )
            );
        }
    }

    /// <summary>In the same process or in one around it, and before what leads here.</summary>
    private static bool IsBefore(WorkProcess process, FlowNode target, FlowNode node)
    {
        var inside = process.Reach(target.Scope).From(target).Where(one => one != target).ToList();
        return inside.Contains(node)
            || inside.Exists(one => one.Inner is { } inner && Holds(inner, node, []));
    }

    private static bool Holds(ProcessScope scope, FlowNode node, HashSet<ProcessScope> seen) =>
        seen.Add(scope)
        && (
            scope.Nodes.Contains(node)
            || scope.Nodes.Exists(one => one.Inner is { } inner && Holds(inner, node, seen))
        );

    private static void Add(
        FindingList findings,
        Ways ways,
        FlowNode node,
        string code,
        string vietnamese,
        string english
    ) =>
        findings.Add(
            SoundnessFindings.At(
                node,
                code,
                FindingKind.CannotPublish,
                vietnamese,
                english,
                findings.IsFull ? [] : ways.To(node)
            )
        );
}
