using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>"Duyệt" one or several proposals: all of them, or none.</summary>
internal sealed class AcceptProposals(AppDatabase db) : IOperation<AcceptProposals.Request, Done>
{
    /// <param name="Lead">The unit that leads, where two were named; in the same transaction, so that neither stands alone.</param>
    public sealed record Request(
        DocumentId Document,
        IReadOnlyList<ProposalId> Proposals,
        UnitId? Lead = null
    );

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var id in request.Proposals)
        {
            var accepted = await db.Decide(
                new(request.Document, id),
                proposal => Accept(proposal, request.Lead, caller, now),
                caller,
                now,
                stop
            );
            if (accepted.Refused)
            {
                return accepted;
            }
        }

        return new Done();
    }

    private Outcome<ProposalAccepted> Accept(
        Proposal proposal,
        UnitId? lead,
        Caller caller,
        Moment now
    )
    {
        if (lead is { } unit)
        {
            var chosen = proposal.ChooseLead(unit, caller, now);
            if (chosen.Refused)
            {
                return chosen.Refusal!;
            }

            db.Record(chosen.Value, caller, now);
        }

        return proposal.Accept(caller, now);
    }
}

internal sealed class RejectProposal(AppDatabase db) : IOperation<RejectProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal, string Reason);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        db.Decide(
            request.Proposal,
            proposal => proposal.Reject(request.Reason, caller, now),
            caller,
            now,
            stop
        );
}

internal sealed class ReopenProposal(AppDatabase db) : IOperation<ReopenProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => db.Decide(request.Proposal, proposal => proposal.Reopen(caller, now), caller, now, stop);
}

internal sealed class ChangeProposal(AppDatabase db) : IOperation<ChangeProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal, ProposalContent Content);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        db.Decide(
            request.Proposal,
            proposal => proposal.Change(request.Content, caller, now),
            caller,
            now,
            stop
        );
}
