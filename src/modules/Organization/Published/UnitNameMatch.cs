namespace Chutri.Organization;

/// <summary>How surely a name written in a document names a unit.</summary>
public enum NameCertainty
{
    /// <summary>It is this unit's name, short name, abbreviation or code, and no other unit's.</summary>
    Exact,

    /// <summary>Only one unit fits, but not letter by letter; a person should look.</summary>
    Likely,

    /// <summary>Several units fit equally well.</summary>
    Several,

    None,
}

/// <param name="Unit">The unit, where the certainty is exact or likely.</param>
/// <param name="Candidates">All units that fit, best first.</param>
public sealed record UnitNameMatch(
    NameCertainty Certainty,
    UnitSummary? Unit,
    IReadOnlyList<UnitSummary> Candidates
)
{
    public static UnitNameMatch Nothing { get; } = new(NameCertainty.None, null, []);
}
