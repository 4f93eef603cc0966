using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>
/// What Chutri adds to a process: <c>&lt;chutri:process promise="15wd" owner="role:head@unit:VP"/&gt;</c> and
/// <c>&lt;chutri:apart first="STEP" second="STEP"/&gt;</c> in its <c>extensionElements</c>.
/// </summary>
internal static class ParticularsReader
{
    public static ProcessParticulars Read(
        BpmnElement process,
        ProcessScope root,
        FindingList findings
    )
    {
        var said =
            process
                .First("extensionElements")
                ?.Elements.Where(one => one.Namespace == BpmnNames.Chutri)
                .ToList()
            ?? [];
        var own = said.Find(one => one.Kind is "process");
        List<KeptApart> apart = [];
        foreach (var pair in said.Where(one => one.Kind is "apart"))
        {
            if (pair["first"] is { } first && pair["second"] is { } second)
            {
                apart.Add(new(first, second));
                Known(process, root, first, findings);
                Known(process, root, second, findings);
            }
        }

        return own is null
            ? new(null, null, apart)
            : new(
                StepReader.Parsed<WorkSpan>(process, own, "promise", findings),
                StepReader.Parsed<StepWho>(process, own, "owner", findings),
                apart
            );
    }

    private static void Known(
        BpmnElement process,
        ProcessScope root,
        string step,
        FindingList findings
    )
    {
        if (!StepsOf(root, []).Contains(step))
        {
            findings.Add(
                CompilerFindings.CannotRun(
                    process,
                    "unknown-step",
                    $"Quy định tách trách nhiệm nhắc tới bước “{step}”, không có trong quy trình.",
                    $"A separation of duties names the step “{step}”, which is not in the process."
                )
            );
        }
    }

    private static IEnumerable<string> StepsOf(ProcessScope scope, HashSet<ProcessScope> seen) =>
        seen.Add(scope)
            ? scope
                .Nodes.SelectMany(node =>
                    node.Inner is { } inner ? StepsOf(inner, seen)
                    : node.Step is { } step ? [step.Id]
                    : []
                )
                .Concat(scope.EventScopes.SelectMany(one => StepsOf(one, seen)))
            : [];
}
