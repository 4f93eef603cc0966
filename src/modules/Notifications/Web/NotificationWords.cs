using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public static class NotificationWords
{
    public static Words Bell { get; } = new("Thông báo", "Notifications");
    public static Words Filter { get; } = new("Cách xem", "Which");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words OnlyUnread { get; } = new("Chưa đọc", "Not read");
    public static Words ReadAll { get; } = new("Đánh dấu đã đọc hết", "Mark all as read");
    public static Words Read { get; } = new("Đánh dấu đã đọc", "Mark as read");
    public static Words New { get; } = new("mới", "new");
    public static Words Empty { get; } = new("Chưa có thông báo nào", "Nothing was told yet");
    public static Words EmptyText { get; } =
        new(
            "Khi có việc mới giao, việc đổi người giữ, kết quả được duyệt hay việc sắp đến hạn, thông báo hiện ở đây.",
            "New work, work that changed hands, results that were judged and what falls due appear here."
        );
    public static Words NothingUnread { get; } =
        new("Đã đọc hết thông báo", "Everything has been read");
    public static Words NothingUnreadText { get; } =
        new("Thông báo cũ vẫn xem lại được ở mục Tất cả.", "Older ones are found under All.");
    public static Words MarkedRead { get; } =
        new("Đã đánh dấu đọc hết.", "Everything is marked as read.");
    public static Words Things { get; } = new("thông báo", "notifications");

    public static Words Title(long unread) =>
        unread == 0
            ? Bell
            : new(
                $"{NumberText.Of(unread).Vietnamese} thông báo chưa đọc",
                $"{NumberText.Of(unread).English} unread {(unread == 1 ? "notification" : "notifications")}"
            );

    /// <summary>For those who hear the page: "3 chưa đọc".</summary>
    public static Words Unread(long count) =>
        count == 0
            ? new("không có gì chưa đọc", "nothing unread")
            : new(
                $"{NumberText.Of(count).Vietnamese} chưa đọc",
                $"{NumberText.Of(count).English} unread"
            );

    public static Words Times(int times) =>
        new($"{times} thay đổi từ lần xem trước", $"{times} changes since you last looked");
}
