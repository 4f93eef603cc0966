using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>"Duyệt" one or several proposals: all of them, or none.</summary>
internal sealed class AcceptProposals(AppDatabase db) : IOperation<AcceptProposals.Request, Done>
{
    public sealed record Request(IReadOnlyList<ProposalId> Proposals);

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
            if (
                await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == id, stop)
                is not { } proposal
            )
            {
                return ProposalRefusals.Unknown;
            }

            var accepted = proposal.Accept(caller, now);
            if (accepted.Refusal is { } refusal)
            {
                return refusal;
            }

            db.Record(accepted.Value, caller, now);
        }

        return new Done();
    }
}

internal sealed class RejectProposal(AppDatabase db) : IOperation<RejectProposal.Request, Done>
{
    public sealed record Request(ProposalId Proposal, string Reason);

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
    public sealed record Request(ProposalId Proposal);

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
    public sealed record Request(ProposalId Proposal, ProposalContent Content);

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

/// <summary>Answers "which of the two leads?": the chosen unit leads, the others cooperate.</summary>
internal sealed class ChooseLead(AppDatabase db) : IOperation<ChooseLead.Request, Done>
{
    public sealed record Request(ProposalId Proposal, UnitId Lead);

    public Act Act => ProposalActs.Review;

    public Task<Outcome<Done>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        db.Decide(
            request.Proposal,
            proposal => proposal.Change(proposal.Content.LedBy(request.Lead), caller, now),
            caller,
            now,
            stop
        );
}

internal static class ProposalDeciding
{
    public static async Task<Outcome<Done>> Decide<TFact>(
        this AppDatabase db,
        ProposalId id,
        Func<Proposal, Outcome<TFact>> decide,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
        where TFact : FactBody
    {
        if (
            await db.Set<Proposal>().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } proposal
        )
        {
            return ProposalRefusals.Unknown;
        }

        var decided = decide(proposal);
        if (decided.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Record(decided.Value, caller, now);
        return new Done();
    }
}
