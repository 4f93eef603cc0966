namespace Chutri.ProcessEngine.Running;

/// <summary>What came of an act: the next state with what happened, or why not.</summary>
/// <param name="State">After the act; where it was refused, as before; null where a case could not be started.</param>
/// <param name="Events">What happened, in its order; empty where the act was refused or had been done before.</param>
/// <param name="Refusal">Null where the act was done.</param>
public sealed record CaseOutcome(
    CaseState? State,
    IReadOnlyList<CaseEvent> Events,
    CaseRefusal? Refusal
)
{
    /// <summary>The act was done, now or before.</summary>
    public bool IsDone => Refusal is null;
}

/// <summary>Why an act was not done. Nothing is changed then.</summary>
/// <param name="Code">Stable, lower case with hyphens.</param>
/// <param name="Sentence">For whoever acted.</param>
public sealed record CaseRefusal(string Code, Sentence Sentence)
{
    /// <summary>The names of the outputs of the step that were not given; none where that is not the reason.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
