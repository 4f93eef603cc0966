using Chutri.Dissemination;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

public sealed record RoundListModel(
    IReadOnlyList<RoundRowModel> Rows,
    PagingView Paging,
    bool MayOpen
);

public sealed record RoundRowModel(
    string Code,
    string Title,
    string Href,
    string Owner,
    DateOnly DueOn,
    int HandedIn,
    int Countersigned,
    int Parts
);

/// <param name="Units">Those that whoever opens it may choose.</param>
/// <param name="MoreUnits">Where others are found by words; null where all are listed.</param>
public sealed record OpenRoundModel(
    FormEntry Entry,
    IReadOnlyList<Choice> Units,
    string? MoreUnits,
    string? Owner,
    IReadOnlyList<Choice> Countersigners,
    IReadOnlyList<Choice> Sights,
    string EffectMonths,
    IReadOnlyList<Choice> Fors,
    IReadOnlyList<Choice> OpinionWays,
    Asking OfUnits,
    Asking OfPeople
);

/// <param name="Score">What the units gave themselves; null while nothing was handed in.</param>
/// <param name="Others">How many more there are whose reviews are not for the reader; null where there are none.</param>
/// <param name="OpinionsHref">Where the reader gives opinions of colleagues; null where none are asked for.</param>
public sealed record RoundModel(
    string Code,
    string Title,
    string Owner,
    DateOnly From,
    DateOnly Through,
    DateOnly DueOn,
    Words Countersigner,
    Words Readers,
    IReadOnlyList<BoardShare> Figures,
    Words? Score,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<PartRowModel> Rows,
    Words? Others,
    PagingView Paging,
    IReadOnlyList<SignRowModel> Signs,
    string? ReportHref,
    IReadOnlyList<FactView> Facts,
    bool IsOfPeople,
    string? OpinionsHref
);

/// <param name="Rule">What the whole is.</param>
public sealed record BoardShare(Words Label, int Part, int Whole, string Href, Words Rule);

/// <param name="Score">Out of how many points; null before it was handed in, and for whoever may not read it.</param>
/// <param name="Href">Null for whoever may not read it.</param>
public sealed record PartRowModel(
    string Code,
    string Unit,
    string? Href,
    Words State,
    DateTime? LocalHandedIn,
    Words? Score,
    int Differing
);

/// <param name="Code">Empty for what no sign fits.</param>
public sealed record SignRowModel(string Code, string Text, int Count, string Href);

/// <param name="Others">How many more there are that are not for the reader; null where there are none.</param>
public sealed record ShortcomingListModel(
    string RoundCode,
    string RoundTitle,
    Words Heading,
    string? Sign,
    IReadOnlyList<ShortcomingRowModel> Rows,
    Words? Others,
    PagingView Paging
);

public sealed record ShortcomingRowModel(string Unit, string Href, string Text, bool Repeats);

public sealed record RoundReportModel(
    string Code,
    string Title,
    ReportHeadModel Head,
    IReadOnlyList<MadeReportModel> Made,
    FormEntry Entry
);

public sealed record MadeReportModel(string Code, string Href, Words By);
