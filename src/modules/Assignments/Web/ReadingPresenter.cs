using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.DocumentReading;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Clarity = Chutri.Assignments.Model.Clarity;
using WebClarity = Chutri.Platform.Web.Clarity;

namespace Chutri.Assignments.Web;

/// <summary>From what a document and its proposals are to what the reading page shows.</summary>
internal static class ReadingPresenter
{
    public static ReadingPageModel Page(
        ReadingView view,
        Guid? at,
        bool mayReview,
        IReadOnlyList<ChangedAssignment> changed,
        AuthorityClock clock
    )
    {
        var standing = view.Standing.ToList();
        var current = CurrentOf(view, standing, at);
        var url = ProposalUrls.Reading(view.Document.Id);
        var cards = standing
            .Select(
                (proposal, index) =>
                    Card(view, proposal, index + 1, standing.Count, proposal.Id.Value == current)
            )
            .ToLookup(card => view.PathOf(standing[card.Number - 1]));
        var rejected = view
            .Proposals.Where(p => p.State is ProposalState.Rejected)
            .ToLookup(p => p.ProvisionPath, p => Rejected(p, clock));
        var (paper, headLines) = PaperOf(
            view,
            path => cards[path].Any() || rejected[path].Any() || view.Aside.ContainsKey(path)
        );
        var decided = view.Accepted + view.Issued;
        var coverage = view.Coverage();
        var ready = view.ReadyToAccept();
        return new(
            view.Document.Title.ToString(),
            view.Document.Subject,
            url,
            standing.Count == 0
                ? ProposalWords.NoProposals
                : ProposalWords.Heading(standing.Count, decided, view.Careful),
            paper,
            [
                .. view
                    .Version.Provisions.Skip(headLines)
                    .Select(provision =>
                        Passage(
                            view,
                            provision,
                            [.. cards[provision.Path]],
                            [.. rejected[provision.Path]]
                        )
                    ),
            ],
            [.. standing.Select(p => new StripMark(StripState(view, p), p.Id.Value == current))],
            ProposalWords.Strip(standing.Count, decided, view.Careful),
            Tabs(view, DocumentView.Reading, coverage),
            mayReview ? ready.Count : 0,
            SeenProposals.Of(ready),
            view.Accepted,
            mayReview,
            changed
        );
    }

    public static IReadOnlyList<Tab> Tabs(
        ReadingView view,
        DocumentView at,
        IReadOnlyList<CoverageRow> coverage
    ) =>
        [
            .. DocumentViews
                .Of(view.Document.Id, view.Document.Version)
                .Select(link => new Tab(
                    link.Name,
                    link.Href,
                    link.View == at,
                    link.View is DocumentView.Coverage ? Settled(coverage) : null
                )),
        ];

    /// <summary>"27 / 30": provisions that are covered or set aside, of those that ask something.</summary>
    private static Words Settled(IReadOnlyList<CoverageRow> coverage)
    {
        var settled = coverage.Count(row => row.State.IsSettled());
        return new($"{settled} / {coverage.Count}", $"{settled} / {coverage.Count}");
    }

    public static IReadOnlyList<ClarityMark> Marks(ReadingView view, Proposal proposal)
    {
        var missing = view.MissingOf(proposal).ToDictionary(m => m.Clarity, m => m.Field);
        return
        [
            .. ClarityCheck.Six.Asked.Select(clarity => new ClarityMark(
                Shown(clarity),
                !missing.ContainsKey(clarity),
                $"{ProposalUrls.Proposal(proposal)}#{FieldNames.Id(ProposalUrls.FieldOf(clarity))}"
            )),
        ];
    }

    /// <summary>The one asked for; else the first that needs care, else the first not yet decided.</summary>
    private static Guid? CurrentOf(ReadingView view, List<Proposal> standing, Guid? at) =>
        at is { } asked && standing.Exists(p => p.Id.Value == asked)
            ? asked
            : (
                standing.Find(p => view.NeedsCare(p))
                ?? standing.Find(p => p.State is ProposalState.Pending)
            )
                ?.Id
                .Value;

    /// <summary>Null where no letterhead is known, or where work stands in it that has to be shown beside its words.</summary>
    private static (PaperModel? Paper, int Lines) PaperOf(
        ReadingView view,
        Func<string, bool> hasWork
    )
    {
        var head = view
            .Version.Provisions.TakeWhile(one => one.Kind is ProvisionKind.Heading)
            .ToList();
        var letterhead = PaperHead.LinesOf([.. head.Select(one => one.Text.Trim())]);
        if (letterhead == 0 || head.Exists(one => hasWork(one.Path)))
        {
            return (null, 0);
        }

        var sides = head.Take(letterhead).ToLookup(one => PaperHead.IsRight(one.Text.Trim()), Line);
        return (
            new([.. sides[false]], [.. sides[true]], [.. head.Skip(letterhead).Select(Line)]),
            head.Count
        );

        static PaperLine Line(ProvisionView one) =>
            new("p-" + one.Path, one.Start, one.Text.TrimEnd());
    }

    private static PassageModel Passage(
        ReadingView view,
        ProvisionView provision,
        IReadOnlyList<ProposalCardModel> cards,
        IReadOnlyList<RejectedModel> rejected
    )
    {
        var (label, start) = PassageText.LabelOf(provision);
        var aside = view.Aside.GetValueOrDefault(provision.Path);
        var kind = PassageText.KindOf(provision, cards.Count > 0);
        return new(
            "p-" + provision.Path,
            provision.Citation,
            label,
            kind,
            start,
            PassageText.Pieces(view.Version, start, provision.End),
            kind is PassageKind.Row ? PassageText.Cells(view.Version, provision) : [],
            Classes(provision, cards),
            cards,
            Nothing(provision, kind, cards, aside),
            ProposalUrls.Add(view.Document.Id, provision.Path),
            aside is null ? null : ProposalWords.AsideBy(aside.ByName, aside.Reason),
            rejected
        );
    }

    private static RejectedModel Rejected(Proposal proposal, AuthorityClock clock) =>
        new(
            "proposal-" + proposal.Id.Value,
            proposal.Title,
            ProposalWords.RejectedBy(
                proposal.DecidedByName,
                DateText.At(clock.LocalOf(proposal.DecidedAt ?? default))
            ),
            proposal.Reason ?? "",
            ProposalUrls.Proposal(proposal) + "/reopen"
        );

    private static Words? Nothing(
        ProvisionView provision,
        PassageKind kind,
        IReadOnlyList<ProposalCardModel> cards,
        SetAside? aside
    ) =>
        cards.Count > 0 || aside is not null ? null
        : provision.Demands ? ProposalWords.NothingFound
        : kind is PassageKind.Text or PassageKind.Row ? ProposalWords.NothingAsked
        : null;

    private static string Classes(ProvisionView provision, IReadOnlyList<ProposalCardModel> cards)
    {
        var classes = "passage";
        if (provision.Demands || cards.Count > 0)
        {
            classes += " has-demand";
        }

        if (cards.Count > 0 && cards.All(card => !card.Pending))
        {
            classes += " is-approved";
        }

        if (cards.Any(card => card.StateClass == "is-doubtful-state"))
        {
            classes += " is-doubtful";
        }

        return cards.Any(card => card.Current) ? classes + " is-current" : classes;
    }

    private static ProposalCardModel Card(
        ReadingView view,
        Proposal proposal,
        int number,
        int of,
        bool current
    )
    {
        var (stateClass, state, icon, look) = StateOf(view, proposal);
        return new(
            "proposal-" + proposal.Id.Value,
            number,
            of,
            proposal.Title,
            $"proposal {look}{(current ? " is-current" : "")}",
            stateClass,
            state,
            icon,
            Marks(view, proposal),
            LeadsOf(view, proposal),
            DeadlineText.Of(proposal.Deadline),
            proposal.Deliverable,
            proposal.Cooperating.Count == 0 || proposal.HasTwoLeads
                ? null
                : string.Join(", ", proposal.Cooperating.Select(view.NameOf)),
            ProposalUrls.Proposal(proposal),
            ProposalUrls.InReading(proposal.Ref),
            current,
            proposal.State is ProposalState.Pending,
            proposal.State is ProposalState.Accepted,
            LeadChoices(view, proposal),
            Doubts(view, proposal),
            proposal.IssuedAs
        );
    }

    private static IReadOnlyList<Words> Doubts(ReadingView view, Proposal proposal) =>
        proposal.State is not ProposalState.Pending ? []
        : view.IsPast(proposal)
            ? [.. proposal.Doubts.Select(ProposalDoubts.Explain), ProposalWords.DuePassed]
        : [.. proposal.Doubts.Select(ProposalDoubts.Explain)];

    public static string LeadsOf(ReadingView view, Proposal proposal) =>
        proposal.Leads.Count switch
        {
            _ when proposal.LeadChoices.Count > 1 => string.Join(
                " / ",
                proposal.LeadChoices.Select(view.NameOf)
            ),
            0 => proposal.LeadAsWritten ?? ProposalWords.NoLead.ToString(),
            <= 2 => string.Join(", ", proposal.Leads.Select(view.NameOf)),
            var count => ProposalWords.EachOf(count).ToString(),
        };

    private static IReadOnlyList<Choice> LeadChoices(ReadingView view, Proposal proposal) =>
        [
            .. proposal.LeadChoices.Select(lead => new Choice(
                view.Units[lead].Code,
                ProposalWords.LedBy(
                    view.NameOf(lead),
                    [.. proposal.LeadChoices.Where(other => other != lead).Select(view.NameOf)]
                )
            )),
        ];

    private static (string Class, Words State, string? Icon, string Look) StateOf(
        ReadingView view,
        Proposal proposal
    ) =>
        proposal.State switch
        {
            ProposalState.Accepted => (
                "is-approved-state",
                ProposalWords.AcceptedBy(proposal.DecidedByName),
                "check",
                "is-approved"
            ),
            ProposalState.Issued => (
                "is-approved-state",
                ProposalWords.IssuedWord,
                "check",
                "is-approved"
            ),
            _ when view.NeedsCare(proposal) => (
                "is-doubtful-state",
                ProposalWords.Careful,
                "question",
                "is-doubtful"
            ),
            _ => ("is-pending-state", ProposalWords.Pending, null, "is-pending"),
        };

    private static string StripState(ReadingView view, Proposal proposal) =>
        proposal.State is ProposalState.Accepted or ProposalState.Issued ? "approved"
        : view.NeedsCare(proposal) ? "doubtful"
        : "pending";

    private static WebClarity Shown(Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => WebClarity.Person,
            Clarity.Work => WebClarity.Task,
            Clarity.Time => WebClarity.Time,
            Clarity.Responsibility => WebClarity.Responsibility,
            Clarity.Product => WebClarity.Product,
            _ => WebClarity.Authority,
        };
}
