using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public sealed record ProcessListModel(
    IReadOnlyList<ProcessRowModel> Rows,
    PagingView Paging,
    bool MayDescribe
);

public sealed record ProcessRowModel(
    string Code,
    string Title,
    string Href,
    string Owner,
    Words State,
    long Open,
    long Late,
    long All
);

public sealed record ProcessPageModel(
    string Code,
    string Title,
    string Owner,
    Words State,
    Words Promise,
    bool IsDraft,
    DrawingModel? Drawing,
    IReadOnlyList<StepLine> Steps,
    IReadOnlyList<FindingLine> Findings,
    bool HasChanges,
    IReadOnlyList<VersionModel> Versions,
    IReadOnlyList<FilterChip> Figures,
    IReadOnlyList<TimetableRow> Timetables,
    bool MaySchedule,
    bool IsPublished,
    bool MayDescribe,
    bool MayPublish,
    FormEntry Publishing,
    FormEntry Importing,
    IReadOnlyList<FactView> Facts
);

/// <param name="Href">Where it is changed; null for whoever may not.</param>
public sealed record StepLine(
    int Number,
    string Name,
    string? Href,
    Words Who,
    Words Authority,
    string AnswersFor,
    Words Within,
    IReadOnlyList<string> Fields,
    IReadOnlyList<Words> Acts
);

public sealed record FindingLine(bool Stops, Words Sentence, string Way);

public sealed record VersionModel(int Number, DateTime At, string By, string Href);

/// <param name="Code">Null for a new one.</param>
public sealed record ProcessFormModel(
    string? Code,
    string Title,
    string Owner,
    string Promise,
    IReadOnlyList<Choice> Units,
    FormEntry Entry
);
