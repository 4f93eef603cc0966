using Chutri.Platform;

namespace Chutri.Notifications.Operations;

internal static class NotificationActs
{
    /// <summary>Everybody about what they themselves were told.</summary>
    public static Act Own { get; } =
        new(
            "notifications.own",
            new("đọc thông báo của mình", "read one's own notifications"),
            Act.Everybody
        )
        {
            NeedsPost = false,
        };

    /// <summary>Everybody about the address of their own calendar.</summary>
    public static Act OwnFeed { get; } =
        new(
            "notifications.own-feed",
            new(
                "mở, đổi, tắt địa chỉ lịch riêng",
                "open, renew and switch off one's own calendar address"
            ),
            Act.Everybody
        )
        {
            NeedsPost = false,
        };

    public static Act SetReminders { get; } =
        new(
            "notifications.set-reminders",
            new(
                "xem và đặt quy định nhắc việc của đơn vị",
                "see and set when a unit is reminded of what is due"
            ),
            Act.Granted(Scope.UnitAndBelow, Role.Administrator)
        );

    /// <summary>The program itself; no role holds it.</summary>
    public static Act Remind { get; } =
        new(
            "notifications.remind",
            new("gửi bản nhắc việc trong ngày", "send the reminders of the day")
        );

    /// <summary>The program itself; no role holds it.</summary>
    public static Act SendMail { get; } =
        new("notifications.send-mail", new("gửi thư điện tử", "send e-mail"));

    public static Act LookAfterMail { get; } =
        new(
            "notifications.look-after-mail",
            new("xem thư chưa gửi được và gửi lại", "see undelivered mail and send it again"),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );

    public static Act Webhooks { get; } =
        new(
            "notifications.webhooks",
            new("đăng ký, xem, tạm dừng, xóa webhook", "register, see, pause and remove webhooks"),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );

    /// <summary>The program itself; no role holds it.</summary>
    public static Act SendWebhooks { get; } =
        new("notifications.send-webhooks", new("gửi webhook", "send webhooks"));

    public static IReadOnlyList<Act> All { get; } =
    [Own, OwnFeed, SetReminders, Remind, SendMail, LookAfterMail, Webhooks, SendWebhooks];
}
