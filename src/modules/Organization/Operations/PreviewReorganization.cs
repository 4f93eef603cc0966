using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>What would happen: units, posts, and how much open work goes where. Nothing is kept.</summary>
internal sealed class PreviewReorganization(
    Reorganizing reorganizing,
    DelegationsOfPosts delegations,
    IEnumerable<IReorganizationEffects> effects
) : IOperation<ReorganizationPlan, ReorganizationPreview>, ILook
{
    public Act Act => OrganizationActs.SeeStructurePlans;

    public async Task<Outcome<ReorganizationPreview>> Run(
        ReorganizationPlan request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var outcome = await reorganizing.WorkOut(request, stop);
        if (outcome.Refused)
        {
            return outcome.Refusal!;
        }

        var facts = outcome.Value.Facts;
        return new ReorganizationPreview(
            request,
            await reorganizing.Summary(request, stop),
            request.On > now.Today,
            [.. facts.Where(fact => fact is not (PostEnded or PostAppointed))],
            [.. facts.OfType<PostEnded>()],
            [.. facts.OfType<PostAppointed>()],
            outcome.Value.Staying,
            await OpenWork(facts, stop),
            [
                .. (await delegations.Moved(request, outcome.Value, stop)).Select(move =>
                    move.Sentence(request.On)
                ),
            ]
        );
    }

    private async Task<IReadOnlyList<MovingWork>> OpenWork(
        IReadOnlyList<FactBody> facts,
        CancellationToken stop
    )
    {
        var ends = facts.OfType<UnitSucceeded>().ToDictionary(fact => fact.From);
        var moving = new List<MovingWork>();
        foreach (var source in ends.Count == 0 ? [] : effects)
        {
            var held = await source.HeldOpenBy(ends.Keys, stop);
            moving.AddRange(
                held.Where(work => work.Count > 0)
                    .Select(work => new MovingWork(
                        work.What,
                        work.Count,
                        ends[work.Unit].FromName,
                        ends[work.Unit].ToName
                    ))
            );
        }

        return moving;
    }
}

/// <param name="Later">Its day is still to come: it would be recorded and carried out then.</param>
/// <param name="Units">What happens to units, in the words of the facts.</param>
/// <param name="Delegations">Who goes on standing in for whom, and who no longer does.</param>
internal sealed record ReorganizationPreview(
    ReorganizationPlan Plan,
    Words Summary,
    bool Later,
    IReadOnlyList<FactBody> Units,
    IReadOnlyList<PostEnded> PostsEnded,
    IReadOnlyList<PostAppointed> PostsAppointed,
    IReadOnlyList<StayingPost> PostsStaying,
    IReadOnlyList<MovingWork> OpenWork,
    IReadOnlyList<Words> Delegations
);

internal sealed record MovingWork(Words What, long Count, string From, string To);
