using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Lays a proposal before a verb, each only in its own document.</summary>
internal sealed class ProposalDesk(
    AppDatabase db,
    DocumentReach reach,
    PeopleOfUnits people,
    Desk desk,
    AuthorityClock clock
)
{
    public Task<Proposal?> Find(ProposalRef which, CancellationToken stop) =>
        db.Set<Proposal>()
            .SingleOrDefaultAsync(p => p.Id == which.Id && p.Document == which.Document, stop);

    /// <summary>The mark of the proposals as they stand now.</summary>
    public async Task<string> MarkOf(
        DocumentId document,
        IReadOnlyList<ProposalId> ids,
        CancellationToken stop
    ) =>
        SeenProposals.Of(
            await db.Set<Proposal>()
                .Where(p => p.Document == document && ids.Contains(p.Id))
                .ToListAsync(stop)
        );

    /// <summary>Why the caller may not judge what stands in the document.</summary>
    public Task<Refusal?> Refuse(DocumentId document, Caller caller, CancellationToken stop) =>
        reach.Refuse(ProposalActs.Review, caller, document, stop);

    /// <summary>Said when it is written down and not only when it is issued: who answers belongs to the unit that leads.</summary>
    public async Task<Refusal?> RefuseAccountable(
        ProposalContent content,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            content is not { Accountable: { } person, Leads: [var lead] }
            || await people.BelongsTo(person, lead, now.Today, stop)
        )
        {
            return null;
        }

        var names = (await desk.Deed(caller, now, stop, person)).Names;
        return Refusal.Invalid(
            ClarityCheck.Fields.Accountable,
            AssignmentRefusals.NotInUnit(names.Of(person), names.Of(lead))
        );
    }

    public Decision Decision(Caller caller, Moment now) => new(caller, now, clock.Zone);

    public async Task<Outcome<Done>> Decide<TFact>(
        ProposalRef which,
        Func<Proposal, Decision, Outcome<TFact>> decide,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
        where TFact : FactBody
    {
        if (await Refuse(which.Document, caller, stop) is { } notTheirs)
        {
            return notTheirs;
        }

        if (await Find(which, stop) is not { } proposal)
        {
            return ProposalRefusals.Unknown;
        }

        var decided = decide(proposal, Decision(caller, now));
        if (decided.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Record(decided.Value, caller, now);
        return new Done();
    }
}
