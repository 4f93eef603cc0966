using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

internal sealed class MergeProposals(ProposalDesk desk) : IOperation<MergeProposals.Request, Done>
{
    /// <param name="Into">The proposal that stays.</param>
    /// <param name="Other">The proposal whose words it takes in.</param>
    public sealed record Request(ProposalRef Into, ProposalId Other, string Title);

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var other = await desk.Find(request.Into with { Id = request.Other }, stop);
        return other is null
            ? ProposalRefusals.Unknown
            : await desk.Decide(
                request.Into,
                (proposal, by) => proposal.Absorb(other, request.Title, by),
                caller,
                now,
                stop
            );
    }
}

internal sealed class SplitProposal(AppDatabase db, ProposalDesk desk)
    : IOperation<SplitProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal, string First, string Second);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        desk.Decide(
            request.Proposal,
            (proposal, by) =>
            {
                var split = proposal.Split(request.First, request.Second, by, out var part);
                if (!split.Refused)
                {
                    db.Add(part!);
                }

                return split;
            },
            caller,
            now,
            stop
        );
}
