using Chutri.Platform;

namespace Chutri.Notifications.Api;

internal static class NotificationApiWords
{
    public static Words List { get; } =
        new("Thông báo của mình, mới nhất trước", "One's own notifications, newest first");
    public static Words Read { get; } =
        new("Đánh dấu một thông báo là đã đọc", "Mark a notification as read");
    public static Words ReadAll { get; } =
        new(
            "Đánh dấu đã đọc hết, hoặc đến một thời điểm",
            "Mark all as read, or those up to a moment"
        );
}
