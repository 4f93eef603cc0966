using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>A unit as it is now. Its names of earlier days: <see cref="UnitDirectory.NamesOn"/>.</summary>
/// <param name="Lineage">The unit itself, then its superiors upwards. A unit that has ended stays where it last stood.</param>
/// <param name="Until">Its last day; null while no end is known.</param>
/// <param name="Successor">Who took over what it held open when it ended.</param>
public sealed record UnitSummary(
    UnitId Id,
    string Code,
    string Name,
    string ShortName,
    string? Abbreviation,
    Branch Branch,
    UnitId? Parent,
    IReadOnlyList<UnitId> Lineage,
    DateOnly From,
    DateOnly? Until,
    UnitId? Successor
)
{
    public string Url => OrganizationUrls.Unit(Code);

    public bool ActiveOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
