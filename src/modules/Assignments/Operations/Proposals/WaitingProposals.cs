using Chutri.Assignments.Model;
using Chutri.Assignments.Web;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>
/// Who may issue sees what is accepted, where all of it is within reach: a document is issued as a whole. Who prepares sees what
/// nobody has decided yet.
/// </summary>
internal sealed class WaitingProposals(
    AppDatabase db,
    DocumentDirectory documents,
    UnitDirectory units
) : IWaitingDocuments
{
    public async Task<IReadOnlyList<WaitingDocument>> For(Caller caller, CancellationToken stop) =>
        caller.Has(AssignmentActs.Issue) ? await ToIssue(caller, stop)
        : caller.Has(ProposalActs.Review) ? await ToReview(caller, stop)
        : [];

    private async Task<IReadOnlyList<WaitingDocument>> ToIssue(
        Caller caller,
        CancellationToken stop
    )
    {
        var accepted = await db.Set<Proposal>()
            .Where(p => p.State == ProposalState.Accepted)
            .GroupBy(p => new { p.Document, p.Leads })
            .Select(same => new
            {
                same.Key.Document,
                same.Key.Leads,
                Count = same.Count(),
            })
            .ToListAsync(stop);
        var known = accepted.Count == 0 ? null : await units.All(stop);
        return await Named(
            accepted
                .GroupBy(row => row.Document)
                .Where(rows => rows.SelectMany(row => row.Leads).All(Reaches))
                .ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Count)),
            WaitingStep.Issue,
            ProposalUrls.Issue,
            stop
        );

        bool Reaches(UnitId lead) =>
            caller.May(AssignmentActs.Issue, lead, [.. known![lead].Lineage]);
    }

    private async Task<IReadOnlyList<WaitingDocument>> ToReview(
        Caller caller,
        CancellationToken stop
    )
    {
        var pending = await db.Set<Proposal>()
            .Where(p => p.State == ProposalState.Pending)
            .GroupBy(p => p.Document)
            .Select(rows => new { rows.Key, Count = rows.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        var known = pending.Count == 0 ? null : await units.All(stop);
        return await Named(
            pending,
            WaitingStep.Review,
            ProposalUrls.Reading,
            stop,
            document => DocumentReach.Refuse(ProposalActs.Review, caller, document, known!) is null
        );
    }

    private async Task<IReadOnlyList<WaitingDocument>> Named(
        Dictionary<DocumentId, int> counts,
        WaitingStep step,
        Func<DocumentId, string> url,
        CancellationToken stop,
        Func<DocumentSummary, bool>? reached = null
    ) =>
        [
            .. (await documents.Find(counts.Keys, stop))
                .Values.Where(document => reached?.Invoke(document) ?? true)
                .OrderByDescending(document => document.Date)
                .ThenBy(document => document.Number, StringComparer.Ordinal)
                .Select(document => new WaitingDocument(
                    document.Title,
                    document.Subject,
                    step,
                    counts[document.Id],
                    url(document.Id)
                )),
        ];
}
