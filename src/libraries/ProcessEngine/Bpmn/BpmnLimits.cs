namespace Chutri.ProcessEngine.Bpmn;

/// <summary>How much of a file is read, so that no file can fill the memory or the day.</summary>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Elements">Elements of all languages together.</param>
/// <param name="Depth">Elements inside one another.</param>
/// <param name="Findings">After so many the rest is counted in one finding.</param>
public sealed record BpmnLimits(
    long Bytes = 16 * 1024 * 1024,
    int Elements = 250_000,
    int Depth = 200,
    int Findings = 500
)
{
    /// <summary>16 MiB, 250,000 elements, 200 deep, 500 findings.</summary>
    public static BpmnLimits Usual { get; } = new();
}
