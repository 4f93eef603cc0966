using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

/// <param name="Until">The moment of the newest line, for "all read": what comes later was not seen.</param>
public sealed record NotificationListModel(
    Words Title,
    bool OnlyUnread,
    long Unread,
    string? Until,
    IReadOnlyList<NotificationLine> Lines,
    PagingView Paging
);

/// <param name="LocalAt">On the authority's clock.</param>
/// <param name="Before">The sentence before the name that stands in it.</param>
/// <param name="ReadAction">Where "read" is sent; null where it was read.</param>
public sealed record NotificationLine(
    DateTime LocalAt,
    string Before,
    string? Name,
    string After,
    string? Quote,
    Words? Times,
    Words Link,
    string Href,
    string? ReadAction,
    IReadOnlyList<ReminderLine> Reminders,
    Words? More
)
{
    public bool IsUnread => ReadAction is not null;
}

/// <param name="Why">Why somebody other than the holder is reminded.</param>
public sealed record ReminderLine(
    string Code,
    string Title,
    string Href,
    TimelinessKind Kind,
    Words Timing,
    Words? Why
);
