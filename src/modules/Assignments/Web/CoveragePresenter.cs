using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

internal static class CoveragePresenter
{
    private const int LongestDemand = 200;
    private const string SettledWord = "settled";

    /// <summary>The states behind each chip, by the word in the address; what is missing comes first.</summary>
    private static readonly (string Word, CoverageState State)[] Filters =
    [
        ("led-twice", CoverageState.LedTwice),
        ("no-lead", CoverageState.NoLead),
        ("changed", CoverageState.Changed),
        ("uncovered", CoverageState.Uncovered),
        ("proposed", CoverageState.Proposed),
        ("covered", CoverageState.Covered),
        ("set-aside", CoverageState.SetAside),
    ];

    private const string NothingAskedWord = "nothing-asked";

    public static CoveragePageModel Page(ReadingView view, string? filter, bool mayReview)
    {
        var all = view.Coverage();
        var silent = view.NothingAsked();
        var showsSilent = filter is NothingAskedWord;
        var wanted = Array.Find(Filters, pair => pair.Word == filter);
        var settled = filter is SettledWord;
        var url = ProposalUrls.Coverage(view.Document.Id);
        var rows = (showsSilent ? silent : all)
            .Where(row =>
                showsSilent ? true
                : settled ? row.State.IsSettled()
                : wanted.Word is null || row.State == wanted.State
            )
            .OrderBy(row => row.State)
            .ToList();
        return new(
            view.Document.Title.ToString(),
            view.Document.Subject,
            ProposalUrls.Reading(view.Document.Id),
            Heading(all, url),
            ReadingPresenter.Tabs(view, DocumentView.Coverage, all),
            [
                new(
                    ProposalWords.All,
                    url,
                    wanted.Word is null && !settled && !showsSilent,
                    all.Count
                ),
                .. settled
                    ? new[]
                    {
                        new FilterChip(
                            Capital(ProposalWords.Settled),
                            $"{url}?state={SettledWord}",
                            true,
                            rows.Count
                        ),
                    }
                    : [],
                .. Filters
                    .Select(pair => (pair, Count: all.Count(row => row.State == pair.State)))
                    .Where(found => found.Count > 0)
                    .Select(found => new FilterChip(
                        Capital(ProposalWords.StateName(found.pair.State)),
                        $"{url}?state={found.pair.Word}",
                        found.pair.Word == wanted.Word,
                        found.Count
                    )),
                .. silent.Count == 0
                    ? []
                    : new[]
                    {
                        new FilterChip(
                            ProposalWords.SilentProvisions,
                            $"{url}?state={NothingAskedWord}",
                            showsSilent,
                            silent.Count
                        ),
                    },
            ],
            [.. rows.Select(row => Row(view, row, mayReview))],
            all.Count(row => row.State.IsOpen()),
            mayReview
        );
    }

    /// <summary>Each figure with the list that it counts.</summary>
    private static IReadOnlyList<CoverageFigure> Heading(
        IReadOnlyList<CoverageRow> rows,
        string url
    ) =>
        [
            new(
                ProposalWords.CoverageHeading(rows.Count(row => row.State.IsSettled()), rows.Count),
                $"{url}?state={SettledWord}"
            ),
            .. Filters
                .Where(pair => !pair.State.IsSettled())
                .Select(pair => (pair, Count: rows.Count(row => row.State == pair.State)))
                .Where(found => found.Count > 0)
                .Select(found => new CoverageFigure(
                    Counted(found.Count, ProposalWords.StateName(found.pair.State)),
                    $"{url}?state={found.pair.Word}"
                )),
        ];

    private static Words Counted(int count, Words name) =>
        new($"{count} {name.Vietnamese}", $"{count} {name.English}");

    public static CoverageRowModel Row(ReadingView view, CoverageRow row, bool mayReview)
    {
        var id = view.Document.Id;
        var path = row.Provision.Path;
        var reading = ProposalUrls.Reading(id);
        return new(
            row.Provision.Citation,
            $"{reading}#p-{path}",
            OneLine(row.Provision.Text).Shortened(LongestDemand),
            [
                .. row.Assignments.Select(a => new CoverageWork(
                    a.Code,
                    AssignmentUrls.Assignment(a.Code),
                    a.Due is { } due ? DateText.Full(due) : null
                )),
                .. row.Proposals.Select(p => new CoverageWork(
                    p.Title,
                    ProposalUrls.InReading(new(id, p.Proposal)),
                    DeadlineText.Of(p.Deadline)
                )),
            ],
            string.Join(
                ", ",
                row.Assignments.Select(a => a.Lead)
                    .Concat(row.Proposals.Select(p => p.Lead))
                    .Where(lead => lead.Length > 0)
                    .Distinct()
            ),
            row.State.IsSettled(),
            ProposalWords.StateName(row.State),
            row.Aside is { } aside ? ProposalWords.AsideBy(aside.ByName, aside.Reason) : null,
            mayReview ? NextOf(view, row) : null,
            mayReview && row.State is CoverageState.Uncovered or CoverageState.Changed
                ? new(
                    row.State is CoverageState.Changed
                        ? ProposalWords.KeepAsItIs
                        : ProposalWords.SetAside,
                    ProposalUrls.Aside(id, path)
                )
                : null,
            mayReview && row.Aside is not null
                ? ProposalUrls
                    .Aside(id, path)
                    .Replace("/aside?", "/aside/take-up?", StringComparison.Ordinal)
                : null
        );
    }

    /// <summary>What brings the row on, in each state in which something is left to do.</summary>
    private static LinkTo? NextOf(ReadingView view, CoverageRow row)
    {
        var id = view.Document.Id;
        return row.State switch
        {
            CoverageState.Uncovered or CoverageState.NothingAsked => new(
                ProposalWords.AddHere,
                ProposalUrls.Add(id, row.Provision.Path)
            ),
            CoverageState.NoLead when row.Proposals.First(p => !p.HasLead) is { } leaderless => new(
                ProposalWords.ChooseLead,
                ProposalUrls.InReading(new(id, leaderless.Proposal))
            ),
            CoverageState.LedTwice when row.Proposals is [.., var last] => new(
                ProposalWords.KeepOneLead,
                ProposalUrls.InReading(new(id, last.Proposal))
            ),
            CoverageState.LedTwice => new(
                ProposalWords.KeepOneLead,
                AssignmentUrls.Assignment(row.Assignments[^1].Code)
            ),
            CoverageState.Changed => new(
                ProposalWords.SeeChange,
                DocumentUrls.Comparison(
                    id,
                    row.Assignments.Max(a => a.Words.Version),
                    view.Version.Version
                )
            ),
            CoverageState.Proposed when row.Proposals.All(p => p.Accepted) => new(
                ProposalWords.GoToIssue,
                ProposalUrls.Issue(id)
            ),
            CoverageState.Proposed => new(
                ProposalWords.GoToAccept,
                ProposalUrls.InReading(new(id, row.Proposals.First(p => !p.Accepted).Proposal))
            ),
            _ => null,
        };
    }

    private static string OneLine(string text) =>
        text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();

    private static Words Capital(Words words) =>
        new(
            char.ToUpperInvariant(words.Vietnamese[0]) + words.Vietnamese[1..],
            char.ToUpperInvariant(words.English[0]) + words.English[1..]
        );
}
