using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>One task as the machine or a person reads it out of a provision, until it is issued or rejected.</summary>
internal sealed partial class Proposal : IVersioned
{
    private Proposal() { }

    public ProposalId Id { get; private init; } = ProposalId.New();

    public DocumentId Document { get; private init; }

    public int DocumentVersion { get; private init; }

    public string ProvisionPath { get; private init; } = "";

    public string CitationVietnamese { get; private init; } = "";

    public string CitationEnglish { get; private init; } = "";

    /// <summary>Of its words in the text of the version, in UTF-16 units.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public string Quote { get; private set; } = "";

    /// <summary>The lead as the document writes it, where no unit was recognised or several were.</summary>
    public string? LeadAsWritten { get; private set; }

    public string? CooperatingAsWritten { get; private set; }

    /// <summary>0 to 1; a person's own proposal is certain.</summary>
    public double Confidence { get; private set; } = 1;

    public IReadOnlyList<string> Doubts { get; private set; } = [];

    public ReaderDoubt Doubt
    {
        get => new(Confidence, Doubts, LeadAsWritten, CooperatingAsWritten);
        private set =>
            (Confidence, Doubts, LeadAsWritten, CooperatingAsWritten) = (
                value.Confidence,
                value.Codes,
                value.LeadAsWritten,
                value.CooperatingAsWritten
            );
    }

    /// <summary>Null = proposed by the machine.</summary>
    public PersonId? ProposedBy { get; private init; }

    public ProposalContent Content
    {
        get => new(Title, Leads, Accountable, Cooperating, Deadline, Deliverable, Authority);
        private set =>
            (Title, Leads, Accountable, Cooperating, Deadline, Deliverable, Authority) = (
                value.Title,
                value.Leads,
                value.Accountable,
                value.Cooperating,
                value.Deadline,
                value.Deliverable,
                value.Authority
            );
    }

    public string Title { get; private set; } = "";

    public IReadOnlyList<UnitId> Leads { get; private set; } = [];

    public PersonId? Accountable { get; private set; }

    public IReadOnlyList<UnitId> Cooperating { get; private set; } = [];

    public DraftDeadline? Deadline { get; private set; }

    public string? Deliverable { get; private set; }

    public string? Authority { get; private set; }

    public ProposalState State { get; private set; } = ProposalState.Pending;

    public PersonId? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Codes of the assignments that it became.</summary>
    public IReadOnlyList<string> IssuedAs { get; private set; } = [];

    public ProposalId? MergedInto { get; private set; }

    public int Version { get; private set; }

    public ProposalRef Ref => new(Document, Id);

    public Words Citation => new(CitationVietnamese, CitationEnglish);

    /// <summary>The words name several units without saying which one leads.</summary>
    public bool HasTwoLeads => Doubts.Contains(DocumentReading.TaskDoubts.TwoLeads);

    /// <summary>Of whom a person has to choose one, where several were named: the reader puts all but the first among the cooperating.</summary>
    public IReadOnlyList<UnitId> LeadChoices =>
        HasTwoLeads ? [.. Leads.Concat(Cooperating).Distinct()] : [];

    public bool Open => State is ProposalState.Pending or ProposalState.Accepted;

    /// <summary>A person should look twice: the reader doubts, or no unit was recognised.</summary>
    public bool NeedsCare =>
        State is ProposalState.Pending
        && (Doubts.Count > 0 || Confidence < 0.6 || Leads.Count == 0);

    public static Proposal Read(ProposalPlace place, ProposalContent content, ReaderDoubt doubt) =>
        new()
        {
            Document = place.Document,
            DocumentVersion = place.Version,
            ProvisionPath = place.ProvisionPath,
            CitationVietnamese = place.Citation.Vietnamese,
            CitationEnglish = place.Citation.English,
            Start = place.Start,
            End = place.End,
            Quote = place.Quote,
            Content = content,
            Doubt = doubt,
        };

    public static Proposal Added(ProposalPlace place, ProposalContent content, Caller caller) =>
        new()
        {
            Document = place.Document,
            DocumentVersion = place.Version,
            ProvisionPath = place.ProvisionPath,
            CitationVietnamese = place.Citation.Vietnamese,
            CitationEnglish = place.Citation.English,
            Start = place.Start,
            End = place.End,
            Quote = place.Quote,
            Content = content,
            ProposedBy = caller.Person,
        };
}

/// <summary>Where in a document the words stand.</summary>
internal sealed record ProposalPlace(
    DocumentId Document,
    int Version,
    string ProvisionPath,
    Words Citation,
    int Start,
    int End,
    string Quote
);
