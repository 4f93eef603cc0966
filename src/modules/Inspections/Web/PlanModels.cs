using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

public sealed record PlanListModel(
    IReadOnlyList<PlanRowModel> Rows,
    PagingView Paging,
    FormEntry Entry,
    IReadOnlyList<Choice> Units,
    string? Unit,
    string Year
);

public sealed record PlanRowModel(string Code, int Year, string Owner, Words Coverage, Words State);

/// <param name="Chips">Which lines are shown; none before it is approved.</param>
public sealed record PlanModel(
    string Code,
    Words Name,
    Words State,
    Words Coverage,
    IReadOnlyList<PlanLineModel> Lines,
    IReadOnlyList<FilterChip> Chips,
    bool MayAdd,
    bool MayApprove,
    IReadOnlyList<Choice> Units,
    FormEntry Entry,
    string Sent,
    IReadOnlyList<FactView> Facts
)
{
    public FormEntry Of(string form) => form == Sent ? Entry : FormEntry.Empty;
}

/// <param name="State">Null while there is nothing to say.</param>
/// <param name="DecideHref">Where it is decided on; null where it was, or may not be.</param>
public sealed record PlanLineModel(
    int Number,
    Words Act,
    string Unit,
    int Quarter,
    string Why,
    Words? State,
    string? DecideHref
);
