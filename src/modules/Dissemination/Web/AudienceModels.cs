using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public sealed record PeopleModel(
    string Code,
    string Title,
    Words Heading,
    string? Here,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<PersonRowModel> Rows,
    PagingView Paging,
    bool MayExempt
);

public sealed record PersonRowModel(
    string Code,
    string Name,
    string Href,
    string Title,
    string Unit,
    Words Standing,
    LinkModel? Session,
    LinkModel? Act
);

public sealed record UnitsModel(
    string Code,
    string Title,
    Words Heading,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<BehindModel> Rows,
    PagingView Paging
);

public sealed record ChangesModel(
    string Code,
    string Title,
    DateOnly FrozenOn,
    IReadOnlyList<ChangeRowModel> Arrived,
    IReadOnlyList<ChangeRowModel> Left
);

public sealed record ChangeRowModel(string Name, string Href, string Unit);

/// <param name="Confirmed">When the reader said that it was understood.</param>
public sealed record ReadModel(
    string Code,
    string Title,
    string Purpose,
    string Text,
    IReadOnlyList<LinkModel> Documents,
    IReadOnlyList<LinkModel> Materials,
    bool IsOnList,
    DateTime? Confirmed
);
