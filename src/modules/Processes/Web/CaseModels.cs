using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Describing;

namespace Chutri.Processes.Web;

public sealed record CaseListModel(
    IReadOnlyList<FilterChip> Chips,
    string Words,
    string? Process,
    string? State,
    string? ProcessTitle,
    IReadOnlyList<CaseRowModel> Rows,
    PagingView Paging
)
{
    public bool IsFiltered => Words.Length > 0 || Process is not null || State is not null;
}

public sealed record CaseRowModel(
    string Code,
    string Title,
    string Href,
    string Process,
    string Unit,
    string Starter,
    Words State,
    DateOnly Started,
    DateOnly? Due,
    bool IsLate,
    IReadOnlyList<OpenStepModel> At
);

public sealed record OpenStepModel(string Name, string Holder, TimelinessKind Kind, Words Sentence);

public sealed record StartCaseModel(
    string Process,
    string Title,
    IReadOnlyList<Choice> Documents,
    string CaseTitle,
    string? Document,
    string? Assignment,
    FormEntry Entry
);

public sealed record ChooseProcessModel(string From, IReadOnlyList<Thing> Processes);

public sealed record CasePageModel(
    string Code,
    string Title,
    Words State,
    string ProcessTitle,
    string ProcessHref,
    int Version,
    string Unit,
    string Starter,
    DateTime StartedAt,
    DateOnly? Due,
    bool IsLate,
    DocumentLink? Document,
    DocumentLink? Assignment,
    bool WaitsForTimer,
    DrawingModel? Drawing,
    IReadOnlyList<CaseStepRow> Steps,
    bool TakesPart,
    bool ContentsGone,
    IReadOnlyList<FilledLine> Values,
    IReadOnlyList<FileView> Files,
    IReadOnlyList<QuestionRow> Questions,
    IReadOnlyList<FactView> Facts,
    FormEntry? Cancelling
);

public sealed record DocumentLink(string Name, string Href);

/// <param name="Href">Its page, as long as it is open.</param>
public sealed record CaseStepRow(
    int Number,
    string Name,
    string? Href,
    string Holder,
    DateTime Came,
    Words Took,
    DeadlineView Deadline,
    Words Became,
    string Actor,
    string? Reason,
    bool NobodyFound
);

public sealed record FilledLine(string Label, string Value, bool IsLong);

public sealed record CaseStepModel(
    string Code,
    string CaseTitle,
    int Number,
    string Name,
    string Holder,
    string AnswersFor,
    Words Authority,
    DeadlineView Deadline,
    bool NobodyFound,
    bool TakesPart,
    IReadOnlyList<FilledLine> Before,
    bool MayDo,
    bool MayTake,
    bool MayHand,
    bool MayEnd,
    IReadOnlyList<FormField> Fields,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<Choice> SendBackTo,
    IReadOnlyList<Choice> People,
    StepAskingModel Asking,
    IReadOnlyList<QuestionRow> Questions,
    string Form,
    FormEntry Entry
)
{
    /// <summary>What was typed and refused belongs to one of the forms.</summary>
    public FormEntry Of(string form) => form == Form ? Entry : FormEntry.Empty;

    public bool HasFiles => Fields.Any(one => one.Kind is FieldKind.File);
}
