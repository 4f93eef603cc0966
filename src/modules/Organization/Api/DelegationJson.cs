using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Organization.Api;

internal sealed record DelegationListJson(
    IReadOnlyList<DelegationJson> Items,
    string? Next,
    long Total
);

/// <param name="Giver">In whose place.</param>
/// <param name="Post">Whose authority it is.</param>
/// <param name="StandInTitle">The own post of the stand-in.</param>
/// <param name="Until">The last day, whatever ended it.</param>
/// <param name="Kinds">What was handed over; null = all that the post may hand on.</param>
/// <param name="State">coming, in-force or over.</param>
internal sealed record DelegationJson(
    Guid Id,
    DelegationPersonJson Giver,
    DelegatedPostJson Post,
    DelegationPersonJson StandIn,
    string StandInTitle,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<ActKindJson>? Kinds,
    string Reason,
    string? Paper,
    string State
)
{
    public static DelegationJson Of(
        FoundDelegation found,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        new(
            found.Id.Value,
            DelegationPersonJson.Of(found.Giver),
            new(found.Post.Id.Value, found.Post.Title, UnitRefJson.Of(units[found.Post.Unit])),
            DelegationPersonJson.Of(found.StandIn),
            found.StandInTitle,
            found.From,
            found.Until,
            found.Kinds is { } kinds
                ? [.. kinds.Select(kind => new ActKindJson(kind.Code, kind.Name.ToString()))]
                : null,
            found.Reason,
            found.Paper,
            Wire.Word(found.State)
        );
}

internal sealed record DelegationPersonJson(string Code, string Name)
{
    public static DelegationPersonJson Of(DelegationPerson person) => new(person.Code, person.Name);
}

internal sealed record DelegatedPostJson(Guid Id, string Title, UnitRefJson Unit);

internal sealed record ActKindJson(string Code, string Name);
