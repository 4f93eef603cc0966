using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public sealed record MailListModel(bool IsOn, IReadOnlyList<MailRow> Rows, PagingView Paging);

/// <param name="LocalAt">On the authority's clock.</param>
/// <param name="Action">Where "send again" is sent; null while it is tried by itself.</param>
public sealed record MailRow(
    string Person,
    Words Kind,
    DateTime LocalAt,
    string Failure,
    Words State,
    Words Tried,
    string? Action
);
