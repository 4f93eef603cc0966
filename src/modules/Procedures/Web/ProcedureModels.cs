using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

public sealed record ProcedureListModel(
    IReadOnlyList<FilterChip> Chips,
    string Words,
    string? State,
    IReadOnlyList<ProcedureRowModel> Rows,
    PagingView Paging,
    bool MayDescribe,
    bool IsFiltered
);

public sealed record ProcedureRowModel(
    string Code,
    string Name,
    string Href,
    string Field,
    string Level,
    string Unit,
    Words Promise,
    Words Fee,
    bool HasProcess,
    Words? Ended
);

public sealed record ProcedurePageModel(
    string Code,
    string Name,
    string Field,
    string Level,
    string Unit,
    string Decides,
    IReadOnlyList<PaperModel> Papers,
    Words Fee,
    Words Promise,
    string Basis,
    string Source,
    string? ProcessTitle,
    string? ProcessHref,
    Words? Ended,
    string? ReceiveHref,
    bool MayChange,
    IReadOnlyList<FactView> Facts,
    FormEntry Entry
);

public sealed record PaperModel(string Name, bool MayBeMissing, bool? IsThere);

/// <param name="Code">Null for a new one.</param>
public sealed record ProcedureFormModel(
    string? Code,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Processes,
    FormEntry Entry
)
{
    public string? Of(string field) => Values.GetValueOrDefault(field);
}

public sealed record ProcedureFileListModel(ListFilesRead Files, FormEntry Entry);

public sealed record FormListModel(IReadOnlyList<FormRow> Rows, bool MayChange);

/// <param name="Number">0 = as it comes with the program.</param>
public sealed record FormRow(
    string Kind,
    Words Name,
    string Mark,
    string Title,
    string Source,
    int Number,
    string Body
);

public sealed record FormTextModel(
    string Kind,
    Words Name,
    string Mark,
    string Title,
    string Body,
    string Source,
    string Fields,
    FormEntry Entry
);
