using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking.Branches;
using Chutri.ProcessEngine.Checking.Exploring;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Everything that can be said about a process before it is published.</summary>
public static class ProcessCheck
{
    private const int MostFindings = 500;

    /// <summary>Looks at what was read from a file: at all its processes.</summary>
    /// <param name="reading">What <see cref="BpmnModel.Read"/> gave.</param>
    /// <param name="staffing">Today's organization; null where only the process itself is to be judged.</param>
    /// <param name="mostStates">How many states of cases are looked at, in all processes together.</param>
    public static ProcessReport Of(
        BpmnReading reading,
        IStaffing? staffing = null,
        int mostStates = Soundness.MostStates
    )
    {
        if (reading.Model is not { } model || !reading.IsWhole)
        {
            return new(reading.Model?.CountElements() ?? 0, false, reading.Findings);
        }

        var findings = new FindingList(MostFindings);
        foreach (var finding in reading.Findings)
        {
            findings.Add(finding);
        }

        var budget = new ExploringBudget(mostStates);
        var judged = Judged(model, findings);
        var done = 0;
        foreach (var process in judged.TakeWhile(_ => budget.Nodes > 0))
        {
            done++;
            var compiled = WorkProcess.Of(model, process.Id);
            foreach (var finding in compiled.Findings)
            {
                findings.Add(finding);
            }

            if (compiled.Process is { } whole)
            {
                budget.Nodes -= whole.Nodes.Count;
                Look(whole, staffing, budget, findings);
            }
        }

        if (done < judged.Count)
        {
            findings.Add(SoundnessFindings.NotAllJudged(judged.Count, done));
        }

        NotRun(model, findings);
        var all = findings
            .All()
            .DistinctBy(one => (one.Code, one.Element, one.Line, one.Sentence))
            .ToList();
        return new(
            model.CountElements(),
            all.TrueForAll(one => one.Kind > FindingKind.CannotRun),
            all
        );
    }

    /// <summary>Looks at one process that was made already.</summary>
    public static IReadOnlyList<Finding> Of(
        WorkProcess process,
        IStaffing? staffing = null,
        int mostStates = Soundness.MostStates
    )
    {
        var findings = new FindingList(MostFindings);
        Look(process, staffing, new ExploringBudget(mostStates), findings);
        return findings.All();
    }

    private static void Look(
        WorkProcess process,
        IStaffing? staffing,
        ExploringBudget budget,
        FindingList findings
    )
    {
        var never = BranchCheck.Look(process, findings);
        Soundness.Look(process, flow => !never.Contains(flow), budget, findings);
        StepCheck.Look(process, staffing, findings);
        SeparationCheck.Look(process, staffing, findings);
        PromiseCheck.Look(process, findings);
    }

    /// <summary>Those marked to be run; where none is marked, all that hold anything.</summary>
    private static List<BpmnElement> Judged(BpmnModel model, FindingList findings)
    {
        var filled = model
            .Processes.Where(process => process.Elements.Any(one => one.Is("tFlowNode")))
            .ToList();
        if (filled.Count == 0)
        {
            findings.Add(CompilerFindings.NoProcess(null));
        }

        var marked = filled.Where(process => process["isExecutable"] is "true" or "1").ToList();
        return marked.Count > 0 ? marked : filled;
    }

    /// <summary>Choreographies and conversations are agreements between bodies; nothing of them is run by one of them.</summary>
    private static void NotRun(BpmnModel model, FindingList findings)
    {
        foreach (
            var element in model.Definitions.Elements.Where(one =>
                one.Is("tChoreography")
                || (
                    one.Is("tCollaboration")
                    && one.Elements.Any(inner => inner.Is("tConversationNode"))
                )
            )
        )
        {
            findings.Add(
                "kept-only",
                FindingKind.Remark,
                element,
                $"<{element.Kind}> “{element.Id}” được giữ và hiển thị, nhưng không chạy.",
                $"<{element.Kind}> “{element.Id}” is kept and shown, but not run."
            );
        }
    }
}
