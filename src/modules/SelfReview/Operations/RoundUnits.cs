using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <summary>Whom a round is for, as it is asked.</summary>
/// <param name="Owner">The unit that opens it.</param>
/// <param name="Named">The units named.</param>
/// <param name="Below">Not these, but all below each.</param>
internal sealed record RoundReach(
    UnitId Owner,
    IReadOnlyList<UnitId> Named,
    bool Below,
    Countersigner Signer,
    RoundFor For,
    OpinionWay Opinions
)
{
    public static RoundReach Of(RoundPlan plan) =>
        new(plan.Owner, plan.Units, plan.Below, plan.Countersigner, plan.For, plan.Opinions);
}

/// <param name="Units">Those that look at themselves, or whose people do.</param>
/// <param name="People">Empty in a round of units.</param>
/// <param name="Problems">All that stands against it.</param>
internal sealed record ChosenUnits(
    IReadOnlyList<UnitSummary> Units,
    IReadOnlyList<ChosenPerson> People,
    IReadOnlyList<FieldError> Problems
)
{
    public int Count(RoundFor of) => of is RoundFor.People ? People.Count : Units.Count;
}

/// <summary>Which units a round is for: asked by the form, so that all that is wrong with it is said at once, and by the act.</summary>
internal sealed class RoundUnits(UnitDirectory units, RoundPeople people)
{
    public async Task<ChosenUnits> Choose(RoundReach reach, DateOnly today, CancellationToken stop)
    {
        IReadOnlyList<UnitSummary> chosen = reach.Below
            ?
            [
                .. (await units.ActiveOn(today, stop)).Where(unit =>
                    reach.Named.Any(above => above != unit.Id && unit.Lineage.Contains(above))
                ),
            ]
            : await Named(reach.Named, stop);
        var problems = RoundRules.OfUnits(reach.Owner, chosen, today);
        if (reach.For is RoundFor.Units)
        {
            problems.AddRange(RoundRules.OfSigner(reach.Owner, reach.Signer, chosen));
        }

        if (reach.For is RoundFor.Units || problems.Count > 0)
        {
            return new(chosen, [], problems);
        }

        var (those, wrong) = await people.Choose(reach, chosen, today, stop);
        return new(chosen, those, wrong);
    }

    private async Task<IReadOnlyList<UnitSummary>> Named(
        IReadOnlyList<UnitId> named,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        return [.. named.Distinct().Select(id => all[id])];
    }
}
