using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>"Thêm việc từ đoạn này": a person reads a task that the machine did not.</summary>
internal sealed class AddProposal(AppDatabase db, DocumentDirectory documents, ProposalDesk desk)
    : IOperation<AddProposal.Request, Guid>
{
    /// <param name="Start">Of the selected words in the version's text; null = the whole provision.</param>
    public sealed record Request(
        DocumentId Document,
        string ProvisionPath,
        int? Start,
        int? End,
        ProposalContent Content
    );

    public Act Act => ProposalActs.Review;

    public async Task<Outcome<Guid>> Run(
        Request request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(request.Document, caller, stop) is { } notTheirs)
        {
            return notTheirs;
        }

        if (await desk.RefuseAccountable(request.Content, caller, now, stop) is { } notOfLead)
        {
            return notOfLead;
        }

        var version = await documents.Read(request.Document, stop);
        var provision = version?.Provisions.FirstOrDefault(p => p.Path == request.ProvisionPath);
        if (version is null || provision is null)
        {
            return ProposalRefusals.UnknownProvision;
        }

        var (start, end) = Within(provision, request.Start, request.End);
        var place = new ProposalPlace(
            request.Document,
            version.Version,
            provision.Path,
            provision.Citation,
            start,
            end,
            version.Text[start..end].Trim()
        );
        var proposal = Proposal.Added(place, request.Content, caller);
        db.Add(proposal);
        db.Record(
            new ProposalAdded(proposal.Id.Value, request.Document, proposal.Title),
            caller,
            now
        );
        return proposal.Id.Value;
    }

    /// <summary>The selected words as far as they lie in the provision; where none do, the whole provision.</summary>
    public static (int Start, int End) Within(ProvisionView provision, int? from, int? to)
    {
        var start = Math.Clamp(from ?? provision.Start, provision.Start, provision.End);
        var end = Math.Clamp(to ?? provision.End, start, provision.End);
        return end > start ? (start, end) : (provision.Start, provision.End);
    }
}
