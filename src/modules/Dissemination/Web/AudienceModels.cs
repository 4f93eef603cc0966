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

/// <param name="LocalStart">Of a make-up session; null of self-study.</param>
public sealed record ReadCatchUpModel(
    Words What,
    Words Due,
    DateTime? LocalStart,
    string Place,
    string Href
);

/// <param name="MayStudy">The reader did not attend yet, and confirming is attending: self-study is open.</param>
/// <param name="MustTest">A test is to be passed before.</param>
/// <param name="Reflection">What is asked in writing; empty = nothing.</param>
/// <param name="Confirmed">When the reader said that it was understood.</param>
public sealed record ReadModel(
    string Code,
    string Title,
    string Purpose,
    string Text,
    IReadOnlyList<LinkModel> Documents,
    IReadOnlyList<LinkModel> Materials,
    bool IsOnList,
    DateTime? Confirmed,
    ReadCatchUpModel? CatchUp,
    bool MayStudy,
    bool MustTest,
    string Reflection,
    ReceiptModel? Receipt,
    FormEntry Entry
);
