using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Steps that are kept apart can be done by two people, whoever does the first; also where people stand in for one another.</summary>
internal static class SeparationCheck
{
    public static void Look(WorkProcess process, IStaffing? staffing, FindingList findings)
    {
        foreach (var pair in process.Apart)
        {
            if (
                process.Node(pair.First) is { Step: { } first } one
                && process.Node(pair.Second) is { Step: { } second } other
            )
            {
                if (AreSame(process, first, second))
                {
                    findings.Add(
                        Broken(
                            process,
                            one,
                            other,
                            "luôn do cùng một người làm",
                            "are always done by the same person"
                        )
                    );
                }
                else if (staffing is not null)
                {
                    Ask(process, staffing, (one, first), (other, second), findings);
                }
            }
        }
    }

    private static bool AreSame(WorkProcess process, ProcessStep first, ProcessStep second) =>
        Whose(process, first) is var a
        && Whose(process, second) is var b
        && (a == b || (first.Who is StepWho.Starter && second.Who is StepWho.Starter));

    /// <summary>The step whose doer does this one too.</summary>
    private static string Whose(WorkProcess process, ProcessStep step)
    {
        HashSet<string> seen = [];
        var at = step;
        while (
            at.Who is StepWho.SameAs same && seen.Add(at.Id) && process.Step(same.Step) is { } other
        )
        {
            at = other;
        }

        return at.Id;
    }

    private static void Ask(
        WorkProcess process,
        IStaffing staffing,
        (FlowNode Node, ProcessStep Step) first,
        (FlowNode Node, ProcessStep Step) second,
        FindingList findings
    )
    {
        if (
            first.Step.Who is not { } firstWho
            || second.Step.Who is not { } secondWho
            || staffing.People(firstWho, withStandIns: true) is not { Count: > 0 } mayFirst
            || staffing.People(secondWho, withStandIns: true) is not { Count: > 0 } maySecond
        )
        {
            return;
        }

        if (
            mayFirst
                .Order(StringComparer.Ordinal)
                .FirstOrDefault(person => maySecond.All(one => one == person)) is
            { } only
        )
        {
            findings.Add(
                Broken(
                    process,
                    first.Node,
                    second.Node,
                    $"chỉ còn “{only}” làm được cả hai, kể cả khi làm thay",
                    $"leave only “{only}” to do both, also counting stand-ins"
                )
            );
        }
    }

    private static Finding Broken(
        WorkProcess process,
        FlowNode first,
        FlowNode second,
        string vietnamese,
        string english
    ) =>
        SoundnessFindings.At(
            second,
            "not-kept-apart",
            FindingKind.CannotPublish,
            $"“{first.Title}” và “{second.Title}” phải do hai người làm, nhưng {vietnamese}.",
            $"“{first.Title}” and “{second.Title}” must be done by two people, but {english}.",
            new Ways(process).Through(first, second) is { Count: > 0 } way
                ? way
                : new Ways(process).Through(second, first)
        );
}
