using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Organization.Web;

internal static class DelegationPresenter
{
    public static IReadOnlyList<DelegationLine> Lines(
        IEnumerable<FoundDelegation> found,
        Caller caller,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) => [.. found.Select(one => Line(one, caller, units))];

    private static DelegationLine Line(
        FoundDelegation found,
        Caller caller,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        new(
            Link(found.Giver),
            found.Post.Title,
            Link(found.StandIn),
            found.StandInTitle,
            UnitWords.Span(found.From, found.Until),
            DelegationWords.State(found.State),
            found.Kinds is { } kinds
                ? [.. kinds.Select(kind => kind.Name)]
                : [DelegationWords.Everything],
            found.Reason,
            found.Paper,
            found.State is DelegationState.InForce
            && caller.Person == found.StandIn.Id
            && caller.InPlaceOf?.Delegation != found.Id
                ? found.Id.Value.ToString()
                : null,
            found.State is not DelegationState.Over && MayEnd(found, caller, units)
                ? OrganizationUrls.EndDelegation(found.Id.Value)
                : null
        );

    private static LinkedName Link(DelegationPerson person) =>
        new(person.Name, OrganizationUrls.Person(person.Code));

    private static bool MayEnd(
        FoundDelegation found,
        Caller caller,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        caller.Has(OrganizationActs.EndDelegation)
        && (
            caller.Person == found.Giver.Id
            || caller.Person == found.StandIn.Id
            || MayFor(found.Post, caller, units)
        );

    /// <summary>An administrator in whose reach the post is.</summary>
    public static bool MayFor(
        PostSummary post,
        Caller caller,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        caller.Role is Role.Administrator
        && Delegating.MayBeHandedOn(post.Role)
        && caller.May(OrganizationActs.Delegate, post.Unit, units[post.Unit].Lineage)
        && (
            post.Over is { } over
                ? caller.May(OrganizationActs.Delegate, over, units[over].Lineage)
                : caller.Over is null
        );
}
