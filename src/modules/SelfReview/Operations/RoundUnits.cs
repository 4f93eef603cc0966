using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <param name="Units">Those that look at themselves.</param>
/// <param name="Problems">All that stands against it.</param>
internal sealed record ChosenUnits(
    IReadOnlyList<UnitSummary> Units,
    IReadOnlyList<FieldError> Problems
);

/// <summary>Which units a round is for: asked by the form, so that all that is wrong with it is said at once, and by the act.</summary>
internal sealed class RoundUnits(UnitDirectory units)
{
    /// <param name="owner">The unit that opens it.</param>
    /// <param name="named">Those named.</param>
    /// <param name="below">Not these, but all below each.</param>
    /// <param name="signer">Whose head countersigns.</param>
    /// <param name="today">The day.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<ChosenUnits> Choose(
        UnitId owner,
        IReadOnlyList<UnitId> named,
        bool below,
        Countersigner signer,
        DateOnly today,
        CancellationToken stop
    )
    {
        IReadOnlyList<UnitSummary> chosen = below
            ?
            [
                .. (await units.ActiveOn(today, stop)).Where(unit =>
                    named.Any(above => above != unit.Id && unit.Lineage.Contains(above))
                ),
            ]
            : await Named(named, stop);
        return new(chosen, RoundRules.OfUnits(owner, signer, chosen, today));
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
