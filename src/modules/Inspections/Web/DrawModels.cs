using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

/// <param name="IsPublic">As everybody sees it, also without signing in.</param>
/// <param name="Chips">Where only those of one unit are shown.</param>
public sealed record DrawListModel(
    IReadOnlyList<DrawRowModel> Rows,
    PagingView Paging,
    bool IsPublic,
    IReadOnlyList<FilterChip> Chips,
    bool MayPlan
);

public sealed record DrawRowModel(
    string Code,
    string Title,
    string Href,
    string Owner,
    Words State,
    DateTime? ClosedAt,
    string? Digest
);

public sealed record DrawFormModel(
    FormEntry Entry,
    IReadOnlyList<Choice> Acts,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> People,
    string? Unit,
    int Throws
);

/// <summary>What everybody may read of a draw.</summary>
public sealed record DrawCardModel(
    string Code,
    string Title,
    string Owner,
    Words State,
    Words Count,
    Words Chance,
    DateTime? BeaconAt,
    IReadOnlyList<Words> Formula,
    string? Digest,
    DateTime? ClosedAt,
    DateTime? DrawnAt,
    IReadOnlyList<DrawMarkModel> Marks,
    DrawOpenedModel? Opened
);

/// <summary>Everything that was sealed, in words.</summary>
/// <param name="More">Units that stand in the file and not here.</param>
public sealed record DrawOpenedModel(
    IReadOnlyList<DrawnLineModel> Drawn,
    string Dice,
    string? Beacon,
    string Witnesses,
    IReadOnlyList<DrawListRowModel> List,
    int More,
    IReadOnlyList<DrawLeftOutModel> LeftOut
);

public sealed record DrawnLineModel(int Number, string Code, string Name, Words Point);

/// <param name="Unit">Null while it is sealed.</param>
public sealed record DrawMarkModel(int Number, string Mark, string? Unit, string? Nonce);

public sealed record DrawModel(
    DrawCardModel Card,
    IReadOnlyList<DrawListRowModel> List,
    IReadOnlyList<DrawLeftOutModel> LeftOut,
    bool MayClose,
    bool MayDraw,
    bool AsksBeacon,
    bool MayOpen,
    FormEntry Entry,
    string Sent,
    IReadOnlyList<FactView> Facts
)
{
    public FormEntry Of(string form) => form == Sent ? Entry : FormEntry.Empty;
}

public sealed record DrawListRowModel(
    string Code,
    string Name,
    IReadOnlyList<long> Values,
    long Weight
);

public sealed record DrawLeftOutModel(string Name, string Reason);

public sealed record DrawKeyModel(string Code, string Digest, string Key);

public sealed record DrawnModel(string Code, string Title, IReadOnlyList<DrawnRowModel> Rows);

public sealed record DrawnRowModel(int Number, string Code, string Name, bool Visited);

public sealed record VisitModel(
    string Code,
    string Title,
    FormEntry Entry,
    IReadOnlyList<Choice> People,
    IReadOnlyList<string> Days,
    string Basis
);
