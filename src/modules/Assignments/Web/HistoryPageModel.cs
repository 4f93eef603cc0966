using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Everything that happened to one assignment, page by page, newest first.</summary>
public sealed record HistoryPageModel(
    IReadOnlyList<Crumb> Crumbs,
    Words Heading,
    string About,
    IReadOnlyList<FactView> Facts,
    PagingView Paging
);
