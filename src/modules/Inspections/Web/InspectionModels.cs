using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

public sealed record InspectionListModel(
    IReadOnlyList<InspectionRowModel> Rows,
    PagingView Paging,
    bool MayDecide,
    bool MayPlan
);

/// <param name="Unit">Null for whoever is neither of the team nor decided it, as is the next.</param>
public sealed record InspectionRowModel(
    string Code,
    Words Act,
    Words State,
    DateOnly On,
    string? Unit,
    Words? Announced
)
{
    public string Href => InspectionUrls.Of(Code);
}

public sealed record DecideModel(
    FormEntry Entry,
    IReadOnlyList<Choice> Acts,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> People,
    string? Act,
    string? Unit,
    string? Plan,
    string? Line,
    string? Basis,
    IReadOnlyList<string> Days
);

/// <param name="Value">As somebody wrote it, in Vietnamese; or a word of the program. Empty where there is nothing to say.</param>
public sealed record InspectionFactRow(
    Words Name,
    string Value,
    bool Lines = false,
    string? Lang = "vi"
)
{
    /// <summary>A word of the program, in the language of whoever reads.</summary>
    public static InspectionFactRow Said(Words name, Words value) =>
        new(name, value.ToString(), Lang: null);
}

/// <param name="Timing">Null where the step is done.</param>
public sealed record StepRowModel(
    Words Step,
    string Who,
    DateOnly Due,
    TimelinessKind Kind,
    Words Timing
);

public sealed record MemberRowModel(string Name, bool IsHead, Words Declared, string? Known);

/// <param name="Mistaken">Why it does not belong here; null where it does.</param>
/// <param name="Form">Name of the form that marks it so; null where whoever reads may not.</param>
public sealed record PaperRowModel(
    int Number,
    string Name,
    string Description,
    string Href,
    Words Kind,
    string AddedBy,
    string Sha256,
    Words? Mistaken,
    string? Form
);

public sealed record ReplyRowModel(Words Who, string Text);

/// <param name="Note">What was seen.</param>
public sealed record EarlierRemedyModel(string Code, string Href, Words Said, string Note);

/// <param name="RemedyHref">Where the work is issued; null where it is, or may not be.</param>
/// <param name="Looked">Whether the work helped, or from when on that is looked at.</param>
/// <param name="Earlier">Work before it that did not help enough, with what was seen.</param>
public sealed record FindingRowModel(
    int Number,
    string Nature,
    IReadOnlyList<InspectionFactRow> Rows,
    int FoundBefore,
    IReadOnlyList<ReplyRowModel> Replies,
    string? Assignment,
    string? AssignmentHref,
    TimelinessKind? Kind,
    Words? Timing,
    string? RemedyHref,
    bool NotPutRight,
    Words? Looked,
    string? LookedNote,
    bool MayCheck,
    IReadOnlyList<EarlierRemedyModel> Earlier
);

public sealed record InspectionModel
{
    public required string Code { get; init; }
    public required Words Heading { get; init; }
    public required Words State { get; init; }
    public required IReadOnlyList<InspectionFactRow> About { get; init; }
    public required IReadOnlyList<StepRowModel> Steps { get; init; }
    public required IReadOnlyList<MemberRowModel> Team { get; init; }
    public required IReadOnlyList<FindingRowModel> Findings { get; init; }
    public required IReadOnlyList<PaperRowModel> Papers { get; init; }
    public required string? Conclusion { get; init; }
    public IReadOnlyList<FactView> Facts { get; init; } = [];

    /// <summary>Check sheets, for whoever decided and the team.</summary>
    public IReadOnlyList<SheetLinkModel> Sheets { get; init; } = [];

    public bool MayMakeSheet { get; init; }

    /// <summary>Who looked.</summary>
    public IReadOnlyList<FactView> Looks { get; init; } = [];

    /// <summary>Findings whose recommendation became no work.</summary>
    public required IReadOnlyList<int> WithoutWork { get; init; }
    public required bool Inside { get; init; }
    public required bool MaySeePapers { get; init; }
    public required bool MayChangeTeam { get; init; }
    public required bool MayDeclare { get; init; }
    public required bool MayAddPapers { get; init; }
    public required bool MayHandOver { get; init; }
    public required bool MayFind { get; init; }
    public required bool MaySend { get; init; }
    public required bool MayConclude { get; init; }
    public required bool MayClose { get; init; }

    /// <summary>As whom a reply is owed: "unit", "person".</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>Numbers of the findings that each side answers.</summary>
    public required Func<string, IReadOnlyList<FindingRowModel>> AnsweredBy { get; init; }

    public required FormEntry Entry { get; init; }

    /// <summary>Which form was sent.</summary>
    public required string Sent { get; init; }

    public FormEntry Of(string form) => form == Sent ? Entry : FormEntry.Empty;
}

public sealed record FindingFormModel(
    string Code,
    FormEntry Entry,
    IReadOnlyList<Choice> Signs,
    IReadOnlyList<Choice> Degrees,
    IReadOnlyList<Choice> Causes,
    IReadOnlyList<Choice> People
);

public sealed record ConcludeModel(
    string Code,
    FormEntry Entry,
    string Superior,
    string Symbol,
    string Post,
    string Signer,
    string Archive
);

public sealed record TeamModel(
    string Code,
    FormEntry Entry,
    IReadOnlyList<Choice> People,
    string? Head,
    IReadOnlyList<string> Members
);

/// <param name="Finding">What the work is to put right, with work before it that did not help enough.</param>
public sealed record RemedyModel(
    string Code,
    FormEntry Entry,
    string Recommendation,
    FindingRowModel Finding,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> People,
    string? Unit
);
