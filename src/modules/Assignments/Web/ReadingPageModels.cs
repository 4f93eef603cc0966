using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>The reading page: the document on the left, proposals beside their words on the right.</summary>
public sealed record ReadingPageModel(
    string DocumentTitle,
    string Subject,
    string Url,
    Words Heading,
    PaperModel? Paper,
    IReadOnlyList<PassageModel> Passages,
    IReadOnlyList<StripMark> Strip,
    Words StripLabel,
    IReadOnlyList<Tab> Tabs,
    int ReadyToAccept,
    string SeenReady,
    int ReadyToIssue,
    bool MayReview,
    IReadOnlyList<ChangedAssignment> Changed
);

/// <param name="State">approved, doubtful or pending.</param>
public sealed record StripMark(string State, bool Current);

/// <summary>An assignment whose provision reads otherwise in the version that is now in force.</summary>
public sealed record ChangedAssignment(string Code, string Title, Words What);

/// <param name="Start">Offset of the first shown character in the version's text, in UTF-16 units.</param>
public sealed record PassageModel(
    string Anchor,
    Words Citation,
    string Label,
    PassageKind Kind,
    int Start,
    IReadOnlyList<TextPiece> Pieces,
    IReadOnlyList<CellModel> Cells,
    string Classes,
    IReadOnlyList<ProposalCardModel> Cards,
    Words? Nothing,
    string AddHref,
    Words? SetAside,
    IReadOnlyList<RejectedModel> Rejected
);

/// <summary>The head of the paper, laid out as on paper.</summary>
/// <param name="Title">What stands under the letterhead, in the middle.</param>
public sealed record PaperModel(
    IReadOnlyList<PaperLine> Left,
    IReadOnlyList<PaperLine> Right,
    IReadOnlyList<PaperLine> Title
);

/// <param name="Start">Offset of its first character in the version's text.</param>
public sealed record PaperLine(string Anchor, int Start, string Text);

/// <summary>A cell of a table's row.</summary>
public sealed record CellModel(int Start, IReadOnlyList<TextPiece> Pieces);

/// <summary>A proposal that somebody rejected: who, when and why, and the way back.</summary>
public sealed record RejectedModel(
    string Id,
    string Title,
    Words Decided,
    string Reason,
    string ReopenUrl
);

public enum PassageKind
{
    Letterhead,
    Heading,
    Text,
    Row,
}

/// <param name="Class">How the words are underlined; null = plain.</param>
public sealed record TextPiece(string Text, string? Class);

/// <param name="Id">Of the element, and of the proposal in addresses.</param>
public sealed record ProposalCardModel(
    string Id,
    int Number,
    int Of,
    string Title,
    string Classes,
    string StateClass,
    Words State,
    string? StateIcon,
    IReadOnlyList<ClarityMark> Marks,
    string Leads,
    Words? Deadline,
    string? Deliverable,
    string? Cooperating,
    string Url,
    string OpenHref,
    bool Current,
    bool Pending,
    bool Accepted,
    IReadOnlyList<Choice> LeadChoices,
    IReadOnlyList<Words> Doubts,
    IReadOnlyList<string> IssuedAs
);

public sealed record ProposalPageModel(
    IReadOnlyList<Crumb> Crumbs,
    Words Heading,
    string Quote,
    Words Citation,
    IReadOnlyList<Words> Doubts,
    string? LeadAsWritten,
    ProposalFields Fields,
    IReadOnlyList<SuggestedUnit> Suggested,
    IReadOnlyList<LikeWorkLine> Like,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> People,
    FormEntry Entry,
    string Action,
    string Back,
    string? Provision,
    int? Start,
    int? End
);

/// <summary>What stands in the fields before anything is typed.</summary>
public sealed record ProposalFields(
    string Title,
    IReadOnlyList<string> Leads,
    string? Accountable,
    IReadOnlyList<string> Cooperating,
    DeadlineValues Deadline,
    string? Deliverable,
    string? Authority
);

public sealed record RejectPageModel(
    IReadOnlyList<Crumb> Crumbs,
    Words Title,
    Words Subject,
    IReadOnlyList<Words> Consequences,
    Words Submit,
    Words ReasonLabel,
    string Quote,
    FormEntry Entry,
    string Back
);

public sealed record MergePageModel(
    IReadOnlyList<Crumb> Crumbs,
    string Title,
    IReadOnlyList<Choice> Others,
    FormEntry Entry,
    string Back
);

public sealed record SplitPageModel(
    IReadOnlyList<Crumb> Crumbs,
    string Title,
    string Quote,
    FormEntry Entry,
    string Back
);

public sealed record CoveragePageModel(
    string DocumentTitle,
    string Subject,
    string Url,
    IReadOnlyList<CoverageFigure> Heading,
    IReadOnlyList<Tab> Tabs,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<CoverageRowModel> Rows,
    int OpenRows,
    bool MayReview
);

/// <summary>A figure, and the list of as many rows that it opens.</summary>
public sealed record CoverageFigure(Words Words, string Href);

public sealed record CoverageRowModel(
    Words Label,
    string ReadingHref,
    string Text,
    IReadOnlyList<CoverageWork> Works,
    string Leads,
    bool Settled,
    Words State,
    Words? Note,
    LinkTo? Next,
    LinkTo? Aside,
    string? TakeUpHref
);

public sealed record LinkTo(Words Words, string Href);

/// <param name="Label">The code of an assignment, the title of a proposal that is not yet issued.</param>
public sealed record CoverageWork(string Label, string Href, Words? Deadline);

/// <param name="IssuesAs">The post for which the reader would issue; null where it may not.</param>
/// <param name="AllClear">Nothing stands against issuing them: they are issued together or not at all.</param>
public sealed record IssuePageModel(
    string DocumentTitle,
    string Url,
    Words Heading,
    IReadOnlyList<IssueLine> Lines,
    IReadOnlyList<Words> Counts,
    IssuedModel? Issued,
    IReadOnlyList<CoverageRowModel> Left,
    int Pending,
    string? IssuesAs,
    bool AllClear,
    string Seen,
    FormEntry Entry
)
{
    public bool MayIssue => IssuesAs is not null;
}

/// <summary>What was issued from this document before, and its list.</summary>
public sealed record IssuedModel(Words Sentence, string Href);

/// <param name="DueIfToday">The day that the deadline would mean if it were issued today; null where it names its day itself.</param>
public sealed record IssueLine(
    string Anchor,
    string Title,
    string Lead,
    string? Accountable,
    string Cooperating,
    Words Deadline,
    Words? DueIfToday,
    string? Deliverable,
    Words Citation,
    IReadOnlyList<MissingLink> Missing,
    string EditHref
);

/// <summary>What is not clear, and the field in which it is said.</summary>
public sealed record MissingLink(Words Words, string Href);
