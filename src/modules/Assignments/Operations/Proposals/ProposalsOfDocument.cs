using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Proposals as they are loaded to be decided, each only in its own document.</summary>
internal static class ProposalsOfDocument
{
    public static Task<Proposal?> Proposal(
        this AppDatabase db,
        ProposalRef which,
        CancellationToken stop
    ) =>
        db.Set<Proposal>()
            .SingleOrDefaultAsync(p => p.Id == which.Id && p.Document == which.Document, stop);

    public static async Task<Outcome<Done>> Decide<TFact>(
        this AppDatabase db,
        ProposalRef which,
        Func<Proposal, Outcome<TFact>> decide,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
        where TFact : FactBody
    {
        if (await db.Proposal(which, stop) is not { } proposal)
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
