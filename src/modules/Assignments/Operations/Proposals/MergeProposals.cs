using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

internal sealed class MergeProposals(AppDatabase db) : IOperation<MergeProposals.Request, Done>
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
        var other = await db.Proposal(request.Into with { Id = request.Other }, stop);
        return other is null
            ? ProposalRefusals.Unknown
            : await db.Decide(
                request.Into,
                proposal => proposal.Absorb(other, request.Title, caller, now),
                caller,
                now,
                stop
            );
    }
}

internal sealed class SplitProposal(AppDatabase db) : IOperation<SplitProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal, string First, string Second);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        db.Decide(
            request.Proposal,
            proposal =>
            {
                var split = proposal.Split(
                    request.First,
                    request.Second,
                    caller,
                    now,
                    out var part
                );
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
