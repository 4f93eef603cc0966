using Chutri.Platform;

namespace Chutri.Notifications.Operations;

internal static class NotificationRefusals
{
    public static Refusal NoSuchNotification { get; } =
        Refusal.NotFound(new("Không có thông báo này", "There is no such notification"));

    public static Refusal OnlyPeople { get; } =
        Refusal.NotAllowed(
            "notifications-only-people",
            new(
                "Thông báo được gửi cho từng người; hãy đăng nhập bằng tài khoản của mình.",
                "Notifications are for people: sign in with an account of your own."
            )
        );

    public static Refusal NoFeed { get; } =
        Refusal.Conflict(
            "notifications-no-feed",
            new(
                "Địa chỉ lịch riêng chưa mở, nên không có gì để tắt.",
                "No own calendar address is open: there is nothing to switch off."
            )
        );

    public static Refusal NoSuchUnit(string code) =>
        Refusal.NotFound(
            new($"Không có đơn vị nào mang mã {code}", $"No unit has the code {code}")
        );

    public static Refusal OutsideReach(string unit) =>
        Refusal.NotAllowed(
            "notifications-outside-reach",
            new(
                $"Quy định nhắc việc của {unit} do người quản trị phụ trách đơn vị đó, hoặc đơn vị cấp trên, đặt.",
                $"The reminders of {unit} are set by whoever administers that unit or one above it."
            )
        );

    public static Refusal SameReminders { get; } =
        Refusal.Conflict(
            "notifications-same-reminders",
            new(
                "Quy định nhắc việc đang áp dụng đã đúng như vậy; không có gì để lưu.",
                "The reminders in force are the same already; there is nothing to save."
            )
        );

    public static Refusal NoOwnReminders(string unit) =>
        Refusal.Conflict(
            "notifications-no-own-reminders",
            new(
                $"{unit} không có quy định nhắc việc riêng để bỏ.",
                $"{unit} has no reminders of its own to lift."
            )
        );
}
