using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

public sealed record OverviewDocumentsModel(
    IReadOnlyList<Crumb> Crumbs,
    string Name,
    Words Heading,
    DocumentTableModel Table,
    PagingView Paging
);
