using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

/// <param name="Notice">That the header is unchecked, or that an older version is shown.</param>
public sealed record DocumentModel(
    string Url,
    Words Title,
    string Subject,
    Words State,
    Words Entry,
    IReadOnlyList<Tab> Tabs,
    HeaderModel Header,
    StubModel? Stub,
    Words? Notice,
    bool MayCorrect,
    bool NeedsCheck,
    Words Counts,
    IReadOnlyList<LetterheadLine> Letterhead,
    IReadOnlyList<LetterheadLine> PaperTitle,
    IReadOnlyList<PassageModel> Passages,
    IReadOnlyList<ReferenceModel> References,
    IReadOnlyList<CitingModel> CitedBy,
    IReadOnlyList<NamedModel> People,
    IReadOnlyList<TargetModel> Targets,
    IReadOnlyList<VersionModel> Versions,
    IReadOnlyList<BesideThing> Beside,
    IReadOnlyList<FactView> Facts
);

/// <param name="ReceivedOn">Null for what the authority sends out itself.</param>
public sealed record HeaderModel(
    Words Kind,
    string? Number,
    DateOnly? Date,
    string? Period,
    string Issuer,
    string? UnitHref,
    string? UnitBesides,
    string Signer,
    Words Direction,
    DateOnly? ReceivedOn,
    DateTime RegisteredAt
);

public sealed record StubModel(Words Level, string HandledAt);

/// <param name="Right">In the column of the motto, the place and the day.</param>
public sealed record LetterheadLine(string Anchor, string Text, bool Right);

/// <param name="Anchor">What a link to the provision ends in.</param>
/// <param name="Citation">Null where the passage before has said the same.</param>
/// <param name="Cells">Of a table's row; else empty.</param>
public sealed record PassageModel(
    string Anchor,
    Words? Citation,
    string Text,
    bool Demands,
    IReadOnlyList<string> Cells
);

public sealed record ReferenceModel(
    string Number,
    DateOnly? Date,
    Words State,
    string? Href,
    Words? Title,
    string? SettleHref
);

public sealed record CitingModel(Words Title, string Subject, string Href);

public sealed record NamedModel(string Name, string Posts);

public sealed record TargetModel(string Measure, string Value, int Year);

public sealed record VersionModel(
    Words Name,
    bool IsShown,
    string Href,
    string? CompareHref,
    FileView File,
    string? Reason
);
