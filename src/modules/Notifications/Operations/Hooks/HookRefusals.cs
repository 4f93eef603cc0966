using Chutri.Platform;

namespace Chutri.Notifications.Operations;

internal static class HookRefusals
{
    public static Refusal NoSuchWebhook { get; } =
        Refusal.NotFound(new("Không có webhook này", "There is no such webhook"));

    public static Refusal AlreadyPaused { get; } =
        Refusal.Conflict(
            "notifications-webhook-paused",
            new("Webhook này đang tạm dừng rồi.", "This webhook is paused already.")
        );

    public static Refusal NotPaused { get; } =
        Refusal.Conflict(
            "notifications-webhook-runs",
            new("Webhook này đang chạy.", "This webhook runs.")
        );

    public static Refusal NothingGivenUp { get; } =
        Refusal.Conflict(
            "notifications-webhook-nothing-given-up",
            new(
                "Không có tin nào đã thôi gửi; tin đang chờ thì chương trình tự gửi lại.",
                "Nothing was given up; what waits is tried again by itself."
            )
        );

    public static Refusal TooMany { get; } =
        Refusal.Conflict(
            "notifications-too-many-webhooks",
            new(
                $"Đã có {AddWebhook.Most} webhook. Hãy xóa bớt trước khi thêm.",
                $"There are {AddWebhook.Most} webhooks. Remove one before you add another."
            )
        );
}
