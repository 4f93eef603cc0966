namespace Chutri.ProcessEngine.Bpmn;

/// <summary>What came of reading a file.</summary>
/// <param name="Model">Null where the file could not be read to its end.</param>
/// <param name="Findings">All that is wrong with it, in the order of the lines.</param>
public sealed record BpmnReading(BpmnModel? Model, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing in it is broken.</summary>
    public bool IsWhole => !Findings.Any(finding => finding.Kind is FindingKind.Defect);
}
