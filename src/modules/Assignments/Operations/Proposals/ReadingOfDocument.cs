using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>A document with what people made of it: for the reading page, the coverage table and the page before issuing.</summary>
internal sealed class ReadingOfDocument(
    AppDatabase db,
    DocumentDirectory documents,
    UnitDirectory units,
    PersonDirectory people
)
{
    public async Task<ReadingView?> Show(DocumentId id, Moment now, CancellationToken stop)
    {
        if (
            await documents.Find(id, stop) is not { } document
            || await documents.Read(id, stop) is not { } version
        )
        {
            return null;
        }

        var proposals = await db.Set<Proposal>()
            .AsNoTracking()
            .Where(p =>
                p.Document == id
                && (
                    p.DocumentVersion == version.Version
                    || p.State == ProposalState.Accepted
                    || p.State == ProposalState.Pending
                )
            )
            .OrderBy(p => p.Start)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);
        var aside = await db.Set<SetAside>()
            .AsNoTracking()
            .Where(a => a.Document == id)
            .ToDictionaryAsync(a => a.ProvisionPath, stop);
        var names = await units.All(stop);
        var heads = await HeadsOf(proposals, now.Today, stop);
        var assignments = await CoveringAssignments(id, proposals, names, stop);
        return new(document, version, proposals, aside, assignments, names, heads);
    }

    private async Task<IReadOnlyDictionary<UnitId, PersonSummary>> HeadsOf(
        List<Proposal> proposals,
        DateOnly day,
        CancellationToken stop
    ) =>
        await people.HeadsOf(
            [.. proposals.Where(p => p.Open).SelectMany(p => p.Leads).Distinct()],
            day,
            stop
        );

    private async Task<IReadOnlyList<CoveringAssignment>> CoveringAssignments(
        DocumentId id,
        List<Proposal> proposals,
        IReadOnlyDictionary<UnitId, UnitSummary> names,
        CancellationToken stop
    )
    {
        var rows = await db.Set<Assignment>()
            .AsNoTracking()
            .Where(a => a.Source.Document == id && a.Parent == null)
            .Select(a => new
            {
                a.Id,
                a.Series,
                a.Occurrence,
                a.State,
                a.Code,
                a.Title,
                a.LeadUnit,
                a.Source.ProvisionPath,
                a.Source.Start,
                a.Source.End,
            })
            .ToListAsync(stop);
        var byCode = proposals
            .SelectMany(proposal => proposal.IssuedAs.Select(code => (code, proposal.Id)))
            .ToDictionary(pair => pair.code, pair => pair.Id);
        return
        [
            .. from row in rows
            group row by row.Series ?? row.Id into series
            let current = series
                .Where(row => row.State != AssignmentState.Withdrawn)
                .MaxBy(row => row.Occurrence)
            where current is not null
            let first = series.FirstOrDefault(row => byCode.ContainsKey(row.Code))
            orderby current.Code
            select new CoveringAssignment(
                current.Code,
                current.Title,
                names.GetValueOrDefault(current.LeadUnit)?.ShortName ?? "",
                first is null ? null : byCode[first.Code],
                current.ProvisionPath ?? "",
                current.Start ?? 0,
                current.End ?? 0
            ),
        ];
    }
}

/// <param name="Assignments">Those issued from this document, recurrences by their current one.</param>
/// <param name="Heads">Who heads each proposed lead today.</param>
internal sealed record ReadingView(
    DocumentSummary Document,
    ReadVersion Version,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyDictionary<string, SetAside> Aside,
    IReadOnlyList<CoveringAssignment> Assignments,
    IReadOnlyDictionary<UnitId, UnitSummary> Units,
    IReadOnlyDictionary<UnitId, PersonSummary> Heads
)
{
    /// <summary>Everything that still stands: not rejected, not merged away.</summary>
    public IEnumerable<Proposal> Standing =>
        Proposals.Where(p => p.State is not (ProposalState.Rejected or ProposalState.Merged));

    public int Accepted => Proposals.Count(p => p.State is ProposalState.Accepted);

    public int Issued => Proposals.Count(p => p.State is ProposalState.Issued);

    public int Careful => Proposals.Count(p => p.NeedsCare);

    public string NameOf(UnitId unit) => Units.GetValueOrDefault(unit)?.ShortName ?? "?";

    public IReadOnlyList<MissingClarity> MissingOf(Proposal proposal)
    {
        if (proposal.State is ProposalState.Issued)
        {
            return [];
        }

        var lead = proposal.Leads.Count > 0 ? proposal.Leads[0] : (UnitId?)null;
        var head = lead is { } unit ? Heads.GetValueOrDefault(unit)?.Id : null;
        return ClarityCheck.Six.Missing(ProposalDrafts.For(proposal, lead, head, Document.Date));
    }

    /// <summary>Proposals that a person may accept in one press: nothing doubtful, all six clear.</summary>
    public IReadOnlyList<Proposal> ReadyToAccept() =>
        [
            .. Proposals.Where(p =>
                p.State is ProposalState.Pending && !p.NeedsCare && MissingOf(p).Count == 0
            ),
        ];

    /// <summary>The coverage table, one row for each provision that demands, has work, or was set aside.</summary>
    public IReadOnlyList<CoverageRow> Coverage()
    {
        var rows = new List<CoverageRow>();
        foreach (var provision in Version.Provisions)
        {
            CoveringAssignment[] issued =
            [
                .. Assignments.Where(a => a.ProvisionPath == provision.Path),
            ];
            CoveringProposal[] open =
            [
                .. Proposals
                    .Where(p => p.Open && p.ProvisionPath == provision.Path)
                    .Select(Covering),
            ];
            var aside = Aside.GetValueOrDefault(provision.Path);
            var state = Model.Coverage.StateOf(provision.Demands, issued, open, aside is not null);
            if (state is not CoverageState.NothingAsked)
            {
                rows.Add(new(provision, state, issued, open, aside));
            }
        }

        return rows;
    }

    private CoveringProposal Covering(Proposal proposal) =>
        new(
            proposal.Id,
            proposal.Title,
            string.Join(", ", proposal.Leads.Select(NameOf)),
            proposal.Leads.Count > 0 && !proposal.HasTwoLeads,
            proposal.State is ProposalState.Accepted,
            proposal.ProvisionPath,
            proposal.Start,
            proposal.End
        );
}

internal sealed record CoverageRow(
    ProvisionView Provision,
    CoverageState State,
    IReadOnlyList<CoveringAssignment> Assignments,
    IReadOnlyList<CoveringProposal> Proposals,
    SetAside? Aside
);
