using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>What was sent to webhooks, or was not.</summary>
internal sealed class RetainHooks(AppDatabase db) : RetainRows<WebhookMessage>
{
    public static RetentionRule TheRule { get; } =
        new(
            "notifications.webhook-messages",
            new("dấu vết tin gửi cho phần mềm khác", "traces of what webhooks were sent"),
            new("từ khi lập tin", "after it was made"),
            new(
                "Xóa dòng ghi, kể cả tin chưa gửi được. Sự kiện vẫn còn trong nhật ký.",
                "The line goes, also of what could not be sent. The fact itself stays in the journal."
            ),
            new(
                "Đủ để bên nhận sửa xong và nhận lại tin đã lỡ",
                "Long enough for the other side to mend what is wrong and receive what it missed"
            ),
            KeptFor.Days(60)
        )
        {
            Bounds = new(7, 730),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<WebhookMessage> Over(Moment before) =>
        db.Set<WebhookMessage>().Where(message => message.MadeAt < before.Utc);
}
