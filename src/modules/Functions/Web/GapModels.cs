using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

/// <param name="Field">Where only what is near one field is shown, which.</param>
public sealed record GapModel(
    Words Heading,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<GapRow> Rows,
    Words Shown,
    bool HasLists,
    Words? Field,
    bool MayImport,
    IReadOnlyList<Choice> Chosen,
    DirectiveGapsView? Directive,
    FormEntry Entry
);

public sealed record GapRow(
    string Text,
    string? Source,
    string List,
    Words Standing,
    bool IsGap,
    IReadOnlyList<GapUnit> By,
    GapUnit? Near
);

public sealed record GapUnit(string Unit, string Statement, string Href);

public sealed record DirectiveGapsView(
    Words Title,
    Words Shown,
    IReadOnlyList<DirectiveGapRow> Rows
);

public sealed record DirectiveGapRow(string Text, string Href, GapUnit? Near);
