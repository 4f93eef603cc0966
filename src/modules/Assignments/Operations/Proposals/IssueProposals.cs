using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>
/// "Giao việc": every accepted proposal of a document becomes an assignment (one for each of its leads), all in one transaction.
/// Where one of them is not clear enough, none is issued and every gap is said.
/// </summary>
internal sealed class IssueProposals(
    AppDatabase db,
    DocumentDirectory documents,
    PersonDirectory people,
    UnitDirectory units,
    ProposalDesk desk,
    Issuing issuing
) : IOperation<IssueProposals.Request, IReadOnlyList<string>>, INumbering
{
    /// <param name="Seen">The mark (<see cref="SeenProposals"/>) of the list that was looked at; null = whatever is accepted now.</param>
    public sealed record Request(DocumentId Document, string? Seen = null);

    public Act Act => AssignmentActs.Issue;

    public async Task<Outcome<IReadOnlyList<string>>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var accepted = await db.Set<Proposal>()
            .Where(p => p.Document == request.Document && p.State == ProposalState.Accepted)
            .OrderBy(p => p.Start)
            .ToListAsync(stop);
        var by = desk.Decision(caller, now);
        if (accepted.Count == 0)
        {
            return await NothingLeft(request.Document, by, stop);
        }

        if (request.Seen is { } seen && seen != SeenProposals.Of(accepted))
        {
            return ProposalRefusals.ListChanged;
        }

        var document = await documents.Find(request.Document, stop);
        var heads = await people.HeadsOf(
            [.. accepted.SelectMany(p => p.Leads).Distinct()],
            now.Today,
            stop
        );
        var names = await units.All(stop);
        var problems = new List<FieldError>();
        var codes = new List<string>();
        foreach (var proposal in accepted)
        {
            var own = new List<string>();
            foreach (var lead in proposal.Leads)
            {
                var head = heads.GetValueOrDefault(lead)?.Id;
                var draft = ProposalDrafts.For(proposal, lead, head, document?.Date);
                var issued = await issuing.Issue(draft, Act, null, null, caller, now, stop);
                if (issued.Refusal is not { } refusal)
                {
                    own.Add(issued.Value.Code);
                    continue;
                }

                if (refusal.Kind is not RefusalKind.Invalid)
                {
                    return refusal;
                }

                problems.AddRange(Of(proposal, names[lead].ShortName, refusal));
            }

            codes.AddRange(own);
            db.Record(proposal.Issue(own, by).Value, caller, now);
        }

        return problems.Count > 0 ? Refusal.Invalid(problems) : codes;
    }

    private async Task<Refusal> NothingLeft(
        DocumentId document,
        Decision by,
        CancellationToken stop
    )
    {
        var issued = await db.Set<Proposal>()
            .AsNoTracking()
            .Where(p => p.Document == document && p.State == ProposalState.Issued)
            .ToListAsync(stop);
        return IssuedBefore.Of(issued, by.Zone) is { } before
            ? ProposalRefusals.AlreadyIssued(before)
            : ProposalRefusals.NoneAccepted;
    }

    private static IEnumerable<FieldError> Of(Proposal proposal, string lead, Refusal refusal) =>
        refusal.Fields.Select(error => new FieldError(
            $"proposal-{proposal.Id.Value}",
            new(
                $"{proposal.Title.Quoted()} ({lead}): {error.Sentence.Vietnamese}",
                $"{proposal.Title.Quoted()} ({lead}): {error.Sentence.English}"
            )
        ));
}
