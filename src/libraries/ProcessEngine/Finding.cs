namespace Chutri.ProcessEngine;

/// <summary>One thing that is wrong, or worth knowing, about a described process.</summary>
/// <param name="Code">Stable, lower case with hyphens; <c>docs/process-engine.md</c> lists all of them.</param>
/// <param name="Kind">What it keeps from being done.</param>
/// <param name="Element">The identifier of the element; where it has none, its kind; empty for the whole file.</param>
/// <param name="Line">Line of the file, from 1; 0 where the model did not come from a file.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record Finding(
    string Code,
    FindingKind Kind,
    string Element,
    int Line,
    Sentence Sentence
)
{
    /// <summary>Identifiers of flow nodes in the order of a walk from the start that shows it; empty where a walk shows nothing.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];
}
