using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>The page of one assignment.</summary>
public sealed record AssignmentPageModel
{
    public required IReadOnlyList<Crumb> Crumbs { get; init; }
    public required string Title { get; init; }
    public required DeadlineView Deadline { get; init; }

    /// <summary>Where it is: "đang ở Ban Tổ chức", or how it ended.</summary>
    public required Words? Place { get; init; }
    public required Words State { get; init; }

    /// <summary>What whoever looks should know first.</summary>
    public required IReadOnlyList<Told> Notices { get; init; }

    /// <summary>What is waited for, in a sentence.</summary>
    public required Words NextText { get; init; }

    /// <summary>Units named as cooperating that nobody has asked yet; null where there is none, or nobody can be asked now.</summary>
    public required UnitsToAsk? ToAsk { get; init; }
    public required ActionLink? Next { get; init; }

    /// <summary>The step that waits for another post of whoever looks; null where the post acted for has one.</summary>
    public required OtherPostLink? ForOtherPost { get; init; }
    public required IReadOnlyList<ActionLink> Others { get; init; }
    public required IReadOnlyList<ClarityMark> Clarities { get; init; }
    public required IReadOnlyList<NamedValue> About { get; init; }
    public required string Quote { get; init; }
    public required Words Citation { get; init; }
    public required string? CitationHref { get; init; }
    public required Words LineTitle { get; init; }
    public required Words LineSentence { get; init; }
    public required HolderLineView Line { get; init; }

    /// <summary>Working time of each holder, to the minute.</summary>
    public required IReadOnlyList<HolderTime> Ledger { get; init; }
    public required Words CooperationTitle { get; init; }
    public required IReadOnlyList<CooperationRow> Cooperation { get; init; }
    public required Words PartsTitle { get; init; }
    public required IReadOnlyList<PartRow> Parts { get; init; }

    /// <summary>What other modules have beside it.</summary>
    public required IReadOnlyList<BesideThing> Beside { get; init; }
    public required IReadOnlyList<FactView> Facts { get; init; }
    public required Words? AllFacts { get; init; }
    public required string HistoryHref { get; init; }

    /// <summary>Who may see it and who did, where it is limited to named people; null: everybody may.</summary>
    public required ViewersView? Viewers { get; init; }
    public required Words FilesTitle { get; init; }
    public required IReadOnlyList<FileView> Files { get; init; }
}

/// <param name="People">Each with the post held.</param>
public sealed record ViewersView(
    Words Title,
    IReadOnlyList<string> People,
    IReadOnlyList<FactView> Looks
);

public sealed record UnitsToAsk(Words Sentence, IReadOnlyList<UnitToAsk> Units);

/// <param name="Href">The form that asks it; null for whoever may not ask.</param>
public sealed record UnitToAsk(string Name, string? Href);

/// <param name="Note">Said quietly beside it: what the act cannot do.</param>
public sealed record ActionLink(Words Label, string Href, Words? Note = null);

/// <param name="Post">What changing to the post sends.</param>
/// <param name="Href">Where it comes to then: the act's own page.</param>
public sealed record OtherPostLink(Words Sentence, string Post, Words Label, string Href);

/// <param name="Strong">The one value that the eye should find.</param>
/// <param name="Language">Of a value as people wrote it; null for words of the program.</param>
public sealed record NamedValue(
    Words Name,
    string Value,
    bool Strong = false,
    string? Href = null,
    string? Language = null
);

/// <param name="Holder">Who is to answer, while it waits and a person is known.</param>
/// <param name="Files">What was handed in with the answer.</param>
/// <param name="Used">Working days since it was asked, up to the answer or today.</param>
/// <param name="Allowed">Working days until the deadline.</param>
public sealed record CooperationRow(
    string Unit,
    string? Holder,
    string Question,
    string? Answer,
    IReadOnlyList<LinkedFile> Files,
    decimal Used,
    decimal Allowed,
    BarTone Tone,
    TimelinessKind Kind,
    Words Timing,
    string? Href,
    Words? Link
);

public sealed record LinkedFile(string Name, string Href);

public sealed record PartRow(string Code, string Title, string Href, string Lead, Words State);
