using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Checking;

/// <summary>What there is to say about a file before anybody publishes it.</summary>
/// <param name="Elements">As <see cref="BpmnModel.CountElements"/> counts them; 0 where the file could not be read.</param>
/// <param name="IsExecutable">The engine would bring a case of it from start to end: nothing is broken, nothing was found that cannot run. With <c>bound-reached</c> among the findings this is not proved.</param>
/// <param name="Findings">All of them, in the order of the lines.</param>
public sealed record ProcessReport(int Elements, bool IsExecutable, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing keeps it from being published either.</summary>
    public bool IsPublishable =>
        IsExecutable && Findings.All(finding => finding.Kind is FindingKind.Remark);

    /// <summary>Something in the file itself is broken.</summary>
    public bool IsBroken => Findings.Any(finding => finding.Kind is FindingKind.Defect);
}
