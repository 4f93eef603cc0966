using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

internal static class CoveragePresenter
{
    private const int LongestDemand = 200;

    /// <summary>The states behind each chip, by the word in the address; what is missing comes first.</summary>
    private static readonly (string Word, CoverageState State)[] Filters =
    [
        ("led-twice", CoverageState.LedTwice),
        ("no-lead", CoverageState.NoLead),
        ("uncovered", CoverageState.Uncovered),
        ("proposed", CoverageState.Proposed),
        ("covered", CoverageState.Covered),
        ("set-aside", CoverageState.SetAside),
    ];

    public static CoveragePageModel Page(ReadingView view, string? filter, bool mayReview)
    {
        var all = view.Coverage();
        var wanted = Array.Find(Filters, pair => pair.Word == filter);
        var url = ProposalUrls.Coverage(view.Document.Id);
        var rows = all.Where(row => wanted.Word is null || row.State == wanted.State)
            .OrderBy(row => row.State)
            .ToList();
        return new(
            view.Document.Title.ToString(),
            view.Document.Subject,
            ProposalUrls.Reading(view.Document.Id),
            Heading(all),
            ReadingPresenter.Tabs(view, DocumentView.Coverage, all),
            [
                new(ProposalWords.All, url, wanted.Word is null, all.Count),
                .. Filters
                    .Select(pair => (pair, Count: all.Count(row => row.State == pair.State)))
                    .Where(found => found.Count > 0)
                    .Select(found => new FilterChip(
                        Capital(ProposalWords.StateName(found.pair.State)),
                        $"{url}?state={found.pair.Word}",
                        found.pair.Word == wanted.Word,
                        found.Count
                    )),
            ],
            [.. rows.Select(row => Row(view, row, mayReview))],
            all.Count(row =>
                row.State
                    is CoverageState.Uncovered
                        or CoverageState.NoLead
                        or CoverageState.LedTwice
            ),
            mayReview
        );
    }

    public static IssuePageModel IssuePage(
        ReadingView view,
        FormEntry entry,
        Caller caller,
        IReadOnlyDictionary<PersonId, string> named
    )
    {
        var accepted = view.Proposals.Where(p => p.State is ProposalState.Accepted).ToList();
        var lines = accepted
            .SelectMany(proposal =>
                proposal.Leads.Select(lead => Line(view, proposal, lead, named))
            )
            .ToList();
        return new(
            view.Document.Title.ToString(),
            ProposalUrls.Reading(view.Document.Id),
            ProposalWords.IssueHeading(lines.Count),
            lines,
            [
                .. view.Coverage()
                    .Where(row =>
                        row.State
                            is CoverageState.Uncovered
                                or CoverageState.NoLead
                                or CoverageState.LedTwice
                    )
                    .Select(row => Row(view, row, caller.Has(ProposalActs.Review))),
            ],
            view.Proposals.Count(p => p.State is ProposalState.Pending),
            caller.Has(AssignmentActs.Issue),
            entry
        );
    }

    private static IReadOnlyList<Words> Heading(IReadOnlyList<CoverageRow> rows)
    {
        var settled = rows.Count(row =>
            row.State is CoverageState.Covered or CoverageState.SetAside
        );
        var parts = new List<Words> { ProposalWords.CoverageHeading(settled, rows.Count) };
        foreach (
            var state in new[]
            {
                CoverageState.LedTwice,
                CoverageState.NoLead,
                CoverageState.Uncovered,
                CoverageState.Proposed,
            }
        )
        {
            var count = rows.Count(row => row.State == state);
            if (count > 0)
            {
                var name = ProposalWords.StateName(state);
                parts.Add(new($"{count} {name.Vietnamese}", $"{count} {name.English}"));
            }
        }

        return parts;
    }

    private static CoverageRowModel Row(ReadingView view, CoverageRow row, bool mayReview)
    {
        var id = view.Document.Id;
        var path = row.Provision.Path;
        var reading = ProposalUrls.Reading(id);
        return new(
            path,
            $"{reading}#p-{path}",
            Shortened(row.Provision.Text),
            [
                .. row.Assignments.Select(a => new CoverageWork(
                    a.Code,
                    AssignmentUrls.Assignment(a.Code)
                )),
                .. row.Proposals.Select(p => new CoverageWork(
                    p.Title,
                    $"{reading}?at={p.Proposal.Value}#proposal-{p.Proposal.Value}"
                )),
            ],
            string.Join(
                ", ",
                row.Assignments.Select(a => a.Lead)
                    .Concat(row.Proposals.Select(p => p.Lead))
                    .Where(lead => lead.Length > 0)
                    .Distinct()
            ),
            row.State is CoverageState.Covered or CoverageState.SetAside,
            ProposalWords.StateName(row.State),
            row.Aside is { } aside ? ProposalWords.AsideBy(aside.ByName, aside.Reason) : null,
            mayReview && row.State is CoverageState.Uncovered ? ProposalUrls.Aside(id, path) : null,
            mayReview && row.State is CoverageState.SetAside
                ? ProposalUrls
                    .Aside(id, path)
                    .Replace("/aside?", "/aside/take-up?", StringComparison.Ordinal)
                : null
        );
    }

    private static IssueLine Line(
        ReadingView view,
        Proposal proposal,
        UnitId lead,
        IReadOnlyDictionary<PersonId, string> named
    )
    {
        var head = view.Heads.GetValueOrDefault(lead);
        var draft = ProposalDrafts.For(proposal, lead, head?.Id, view.Document.Date);
        return new(
            $"proposal-{proposal.Id.Value}",
            proposal.Title,
            view.NameOf(lead),
            proposal.Accountable is { } person ? named.GetValueOrDefault(person) : head?.Name,
            string.Join(", ", draft.Cooperating.Select(view.NameOf)),
            ProposalWords.DeadlineText(proposal.Deadline) ?? ProposalWords.NoDeadline,
            proposal.Deliverable,
            proposal.Citation,
            [.. ClarityCheck.Six.Missing(draft).Select(missing => missing.Clarity.Missing())],
            ProposalUrls.Proposal(proposal)
        );
    }

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        return line.Length <= LongestDemand
            ? line
            : line[..line.LastIndexOf(' ', LongestDemand)] + "…";
    }

    private static Words Capital(Words words) =>
        new(
            char.ToUpperInvariant(words.Vietnamese[0]) + words.Vietnamese[1..],
            char.ToUpperInvariant(words.English[0]) + words.English[1..]
        );
}
