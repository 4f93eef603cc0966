using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

public sealed record ImportListModel(
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<ImportLine> Imports,
    PagingView Paging,
    FormEntry Entry
);

public sealed record ImportLine(
    string FileName,
    string Href,
    Words Kind,
    Words State,
    string ReadBy,
    DateTime ReadAt
);

/// <param name="Counts">What would be new or changed; null where nothing can be written.</param>
/// <param name="Count">How many problems or changes there are in all, where <paramref name="Problems"/> or <paramref name="Changes"/> are the first of them.</param>
public sealed record ImportModel(
    Words Heading,
    Words Kind,
    Words? Counts,
    Words Count,
    IReadOnlyList<ListFileProblem> Problems,
    IReadOnlyList<ImportChangeLine> Changes,
    bool MayWrite,
    string Href,
    FormEntry Entry
);

public sealed record ImportChangeLine(int Row, string Code, Words Kind, Words What);
