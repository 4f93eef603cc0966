using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Operations;

internal static class MailWords
{
    public static Words DigestOpening { get; } =
        new(
            "Đến hôm nay, những việc sau đây cần được xử lý hoặc theo dõi:",
            "As of today, this work has to be acted on or watched:"
        );
    public static Words NewsOpening { get; } =
        new(
            "Trong chương trình Chutri có thông báo mới gửi đến ông/bà:",
            "There is news for you in Chutri:"
        );
    public static Words All { get; } = new("Xem tất cả thông báo", "See all notifications");
    public static Words Footer { get; } =
        new(
            "Thư do chương trình Chutri gửi tự động; xin không trả lời thư này.",
            "This mail was sent by Chutri; please do not answer it."
        );

    public static Words Greeting(string name) => new($"Kính gửi {name},", $"Dear {name},");

    public static Words Due(DateOnly day, TimeOnly? at)
    {
        var due = DeadlineViews.Timed(DateText.Brief(day), at);
        return new($"hạn {due.Vietnamese}", $"due {due.English}");
    }

    public static Words DigestSubject(DateOnly day, int soon, int late)
    {
        var said = DigestWords.Summary(soon, late);
        return new(
            $"[Chutri] {said.Vietnamese} ({DateText.DayMonth(day).Vietnamese})",
            $"[Chutri] {said.English} ({DateText.DayMonth(day).English})"
        );
    }

    /// <summary>One is said by itself; of several only how many.</summary>
    public static Words NewsSubject(IReadOnlyList<SaidNotification> lines) =>
        lines.Count == 1
            ? new(
                $"[Chutri] {Short(lines[0].Link.Vietnamese)}",
                $"[Chutri] {Short(lines[0].Link.English)}"
            )
            : new(
                $"[Chutri] {lines.Count} thông báo mới",
                $"[Chutri] {lines.Count} new notifications"
            );

    private static string Short(string text) => text.Shortened(90);
}
