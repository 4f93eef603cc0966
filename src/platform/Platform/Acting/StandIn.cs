namespace Chutri.Platform;

/// <summary>In whose place somebody acts, and what of it was handed over.</summary>
/// <param name="Delegation">By which delegation.</param>
/// <param name="Person">In whose place.</param>
/// <param name="Kinds">Codes of the kinds of act that were handed over; null = all that can be.</param>
public sealed record StandIn(
    DelegationId Delegation,
    PersonId Person,
    string Name,
    IReadOnlyList<string>? Kinds
)
{
    /// <summary>The act that it is exercised for, kept with the facts that come of it.</summary>
    public string? Act { get; init; }

    public bool Covers(Act act) => act.Kind is { } kind && Kinds?.Contains(kind.Code) is not false;
}
