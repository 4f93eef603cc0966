using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>A document with what people made of it: for the reading page, the coverage table and the page before issuing.</summary>
internal sealed class ReadingOfDocument(
    AppDatabase db,
    DocumentDirectory documents,
    ProvisionComparisons comparisons,
    DutyReading duties,
    UnitDirectory units,
    PersonDirectory people,
    Calendars calendars
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

        var all = await db.Set<Proposal>()
            .AsNoTracking()
            .Where(p =>
                p.Document == id
                && (
                    p.DocumentVersion == version.Version
                    || p.State == ProposalState.Accepted
                    || p.State == ProposalState.Pending
                    || p.State == ProposalState.Issued
                    || p.State == ProposalState.Merged
                )
            )
            .OrderBy(p => p.Start)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);
        var proposals = all.FindAll(p => p.Open || p.DocumentVersion == version.Version);
        var merged = MergedAway.Of(all);
        var aside = await db.AllSetAside(id, stop);
        var issued = await Issued(id, stop);
        var places = await ProvisionsNow.Since(
            comparisons,
            id,
            [
                .. proposals.Concat(merged.Proposals).Select(p => p.DocumentVersion),
                .. aside.Select(a => a.DocumentVersion),
                .. issued.Select(a => a.Version),
            ],
            version.Version,
            stop
        );
        var names = await units.All(stop);
        return new(
            document,
            version,
            proposals,
            merged,
            aside.InForce(places),
            await Covering(issued, all, places, names, stop),
            names,
            await HeadsOf(proposals, now.Today, stop),
            places,
            now.Today,
            await calendars.InForce(stop)
        )
        {
            Now = now.LocalMinute,
        };
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

    /// <summary>What was issued from the document, recurring work by its current occurrence.</summary>
    private async Task<IReadOnlyList<IssuedWork>> Issued(DocumentId id, CancellationToken stop)
    {
        var rows = await db.Set<Assignment>()
            .AsNoTracking()
            .Where(a => a.Source.Document == id && a.Parent == null)
            .Select(a => new
            {
                Series = a.Series ?? a.Id,
                a.Occurrence,
                a.State,
                a.Code,
                a.Title,
                a.LeadUnit,
                a.Duty,
                a.Source,
            })
            .ToListAsync(stop);
        return
        [
            .. from row in rows
            group row by row.Series into series
            let current = series
                .Where(row => row.State != AssignmentState.Withdrawn)
                .MaxBy(row => row.Occurrence)
            where current is not null
            orderby current.Code
            select new IssuedWork(
                current.Code,
                [.. series.Select(row => row.Code)],
                current.Title,
                current.LeadUnit,
                current.Duty,
                current.Source
            ),
        ];
    }

    private async Task<IReadOnlyList<CoveringAssignment>> Covering(
        IReadOnlyList<IssuedWork> issued,
        List<Proposal> proposals,
        ProvisionsNow places,
        IReadOnlyDictionary<UnitId, UnitSummary> names,
        CancellationToken stop
    )
    {
        var byCode = proposals
            .SelectMany(proposal => proposal.IssuedAs.Select(code => (code, proposal.Id)))
            .ToDictionary(pair => pair.code, pair => pair.Id);
        var due = await duties.DueDays([.. issued.Select(work => work.Duty)], stop);
        return
        [
            .. from work in issued
            let place = places.Of(work.Version, work.Source.ProvisionPath ?? "")
            where place is not null
            let first = work.Series.FirstOrDefault(byCode.ContainsKey)
            select new CoveringAssignment(
                work.Code,
                work.Title,
                names.GetValueOrDefault(work.Lead)?.ShortName ?? "",
                first is null ? null : byCode[first],
                place.Path,
                new(work.Version, work.Source.Start ?? 0, work.Source.End ?? 0),
                place.Changed,
                due.GetValueOrDefault(work.Duty)
            ),
        ];
    }

    /// <param name="Series">The codes of all its occurrences.</param>
    private sealed record IssuedWork(
        string Code,
        IReadOnlyList<string> Series,
        string Title,
        UnitId Lead,
        DutyId Duty,
        AssignmentSource Source
    )
    {
        public int Version => Source.Version ?? 1;
    }
}

/// <param name="Merged">Those taken into another: what covers that one covers their provision too.</param>
/// <param name="Assignments">Those issued from this document, recurrences by their current one.</param>
/// <param name="Aside">Set aside and since unchanged, by the path that the provision has now.</param>
/// <param name="Heads">Who heads each proposed lead today.</param>
internal sealed record ReadingView(
    DocumentSummary Document,
    ReadVersion Version,
    IReadOnlyList<Proposal> Proposals,
    MergedAway Merged,
    IReadOnlyDictionary<string, SetAside> Aside,
    IReadOnlyList<CoveringAssignment> Assignments,
    IReadOnlyDictionary<UnitId, UnitSummary> Units,
    IReadOnlyDictionary<UnitId, PersonSummary> Heads,
    ProvisionsNow Places,
    DateOnly Today,
    WorkCalendar Calendar
)
{
    /// <summary>The moment on the authority's clock.</summary>
    public DateTime Now { get; init; } = Today.ToDateTime(TimeOnly.MinValue);

    /// <summary>Everything that still stands: not rejected, not merged away.</summary>
    public IEnumerable<Proposal> Standing =>
        Proposals.Where(p => p.State is not (ProposalState.Rejected or ProposalState.Merged));

    public bool MayReview(Caller caller) =>
        DocumentReach.Refuse(ProposalActs.Review, caller, Document, Units) is null;

    public int Accepted => Proposals.Count(p => p.State is ProposalState.Accepted);

    public int Issued => Proposals.Count(p => p.State is ProposalState.Issued);

    public int Careful => Proposals.Count(NeedsCare);

    /// <summary>A person should look twice before accepting it.</summary>
    public bool NeedsCare(Proposal proposal) =>
        proposal.NeedsCare || (proposal.State is ProposalState.Pending && IsPast(proposal));

    /// <summary>When it would be due if issued today; null where it has no end.</summary>
    public Deadline? DueIfIssued(Proposal proposal) => IfIssued(proposal);

    /// <summary>Its deadline has gone by before it could be issued.</summary>
    public bool IsPast(Proposal proposal) =>
        proposal.Open && IfIssued(proposal)?.IsOver(Now) is true;

    private Deadline? IfIssued(Proposal proposal) => proposal.Deadline?.On(Now, Calendar);

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
                p.State is ProposalState.Pending && !NeedsCare(p) && MissingOf(p).Count == 0
            ),
        ];

    /// <summary>The coverage table, one row for each provision that demands, has work, or was set aside.</summary>
    public IReadOnlyList<CoverageRow> Coverage() =>
        [.. AllProvisions().Where(row => row.State is not CoverageState.NothingAsked)];

    /// <summary>
    /// What says something and in which the machine saw nothing to do: shown apart, for a machine overlooks things, and a table
    /// without them would look complete.
    /// </summary>
    public IReadOnlyList<CoverageRow> NothingAsked() =>
        [
            .. AllProvisions()
                .Where(row =>
                    row.State is CoverageState.NothingAsked && row.Provision.SaysSomething
                ),
        ];

    private List<CoverageRow> AllProvisions()
    {
        var rows = new List<CoverageRow>();
        var covering = Assignments.ToLookup(a => a.ProvisionPath);
        var waiting = Proposals.Where(p => p.Open).ToLookup(PathOf);
        var into = Merged.Proposals.ToLookup(PathOf, Merged.SurvivorOf);
        foreach (var provision in Version.Provisions)
        {
            var survivors = into[provision.Path].ToHashSet();
            CoveringAssignment[] issued =
            [
                .. covering[provision.Path]
                    .Union(
                        Assignments.Where(a => a.Proposal is { } from && survivors.Contains(from))
                    ),
            ];
            CoveringProposal[] open =
            [
                .. waiting[provision.Path]
                    .Union(Proposals.Where(p => p.Open && survivors.Contains(p.Id)))
                    .Select(Covering),
            ];
            var aside = Aside.GetValueOrDefault(provision.Path);
            var state = Model.Coverage.StateOf(provision.Demands, issued, open, aside is not null);
            rows.Add(new(provision, state, issued, open, aside));
        }

        return rows;
    }

    /// <summary>Of the provision as the version in force has it; empty where it is no more.</summary>
    public string PathOf(Proposal proposal) =>
        Places.Of(proposal.DocumentVersion, proposal.ProvisionPath)?.Path ?? "";

    private CoveringProposal Covering(Proposal proposal) =>
        new(
            proposal.Id,
            proposal.Title,
            string.Join(", ", proposal.Leads.Select(NameOf)),
            proposal.Leads.Count > 0 && !proposal.HasTwoLeads,
            proposal.State is ProposalState.Accepted,
            new(proposal.DocumentVersion, proposal.Start, proposal.End),
            proposal.Deadline
        );
}

internal sealed record CoverageRow(
    ProvisionView Provision,
    CoverageState State,
    IReadOnlyList<CoveringAssignment> Assignments,
    IReadOnlyList<CoveringProposal> Proposals,
    SetAside? Aside
);
