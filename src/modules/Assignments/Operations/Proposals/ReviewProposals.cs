using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>"Duyệt" one or several proposals: all of them, or none.</summary>
internal sealed class AcceptProposals(AppDatabase db, ProposalDesk desk)
    : IOperation<AcceptProposals.Request, Done>
{
    /// <param name="Seen">The mark (<see cref="SeenProposals"/>) of those that were looked at; null = as they are now.</param>
    /// <param name="Lead">The unit that leads, where two were named; in the same transaction, so that neither stands alone.</param>
    public sealed record Request(
        DocumentId Document,
        IReadOnlyList<ProposalId> Proposals,
        UnitId? Lead = null,
        string? Seen = null
    );

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            request.Seen is { } seen
            && seen != await desk.MarkOf(request.Document, request.Proposals, stop)
        )
        {
            return ProposalRefusals.ListChanged;
        }

        foreach (var id in request.Proposals)
        {
            var accepted = await desk.Decide(
                new(request.Document, id),
                (proposal, by) => Accept(proposal, request.Lead, by),
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

    private Outcome<ProposalAccepted> Accept(Proposal proposal, UnitId? lead, Decision by)
    {
        if (lead is { } unit)
        {
            var chosen = proposal.ChooseLead(unit, by);
            if (chosen.Refused)
            {
                return chosen.Refusal!;
            }

            db.Record(chosen.Value, by.Caller, by.Now);
        }

        return proposal.Accept(by);
    }
}

internal sealed class RejectProposal(ProposalDesk desk) : IOperation<RejectProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal, string Reason);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        desk.Decide(
            request.Proposal,
            (proposal, by) => proposal.Reject(request.Reason, by),
            caller,
            now,
            stop
        );
}

internal sealed class ReopenProposal(ProposalDesk desk) : IOperation<ReopenProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => desk.Decide(request.Proposal, (proposal, by) => proposal.Reopen(by), caller, now, stop);
}

internal sealed class ChangeProposal(ProposalDesk desk) : IOperation<ChangeProposal.Request, Done>
{
    public sealed record Request(ProposalRef Proposal, ProposalContent Content);

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        (
            await desk.Refuse(request.Proposal.Document, caller, stop)
            ?? await desk.RefuseAccountable(request.Content, caller, now, stop)
        )
            is { } refusal
            ? refusal
            : await desk.Decide(
                request.Proposal,
                (proposal, by) => proposal.Change(request.Content, by),
                caller,
                now,
                stop
            );
}
