using Chutri.Assignments.Model;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Proposals whose words another one took in: which one stands for each of them now?</summary>
/// <param name="Proposals">Those merged away, of every version.</param>
internal sealed record MergedAway(
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyDictionary<ProposalId, ProposalId> Into
)
{
    public static MergedAway Of(IEnumerable<Proposal> all)
    {
        var merged = all.Where(p => p.State is ProposalState.Merged && p.MergedInto is not null)
            .ToList();
        return new(merged, merged.ToDictionary(p => p.Id, p => p.MergedInto!.Value));
    }

    /// <summary>The one at the end: what took it in may have been merged itself.</summary>
    public ProposalId SurvivorOf(Proposal merged)
    {
        var at = merged.Id;
        for (var step = 0; step <= Into.Count && Into.TryGetValue(at, out var next); step++)
        {
            at = next;
        }

        return at;
    }
}
