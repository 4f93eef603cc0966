using Chutri.Platform;

namespace Chutri.Notifications.Model;

internal sealed record WebhookAdded(Guid Webhook, string Name, string Url) : FactBody
{
    public const string Code = "notifications.webhook-added";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new(
            $"thêm webhook {Name.Quoted()} gửi đến {Url}",
            $"added the webhook {Name.Quoted()} to {Url}"
        );
}

internal sealed record WebhookSecretRenewed(Guid Webhook, string Name) : FactBody
{
    public const string Code = "notifications.webhook-secret-renewed";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new(
            $"đổi khóa bí mật của webhook {Name.Quoted()}",
            $"renewed the secret of the webhook {Name.Quoted()}"
        );
}

internal sealed record WebhookPaused(Guid Webhook, string Name) : FactBody
{
    public const string Code = "notifications.webhook-paused";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new($"tạm dừng webhook {Name.Quoted()}", $"paused the webhook {Name.Quoted()}");
}

internal sealed record WebhookResumed(Guid Webhook, string Name) : FactBody
{
    public const string Code = "notifications.webhook-resumed";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new($"cho webhook {Name.Quoted()} chạy lại", $"resumed the webhook {Name.Quoted()}");
}

internal sealed record WebhookRemoved(Guid Webhook, string Name, string Url) : FactBody
{
    public const string Code = "notifications.webhook-removed";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new(
            $"xóa webhook {Name.Quoted()} gửi đến {Url}",
            $"removed the webhook {Name.Quoted()} to {Url}"
        );
}

internal sealed record WebhookSentAgain(Guid Webhook, string Name, int Messages) : FactBody
{
    public const string Code = "notifications.webhook-sent-again";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new(
            $"cho gửi lại {Messages} tin chưa đến của webhook {Name.Quoted()}",
            $"had {Messages} undelivered of the webhook {Name.Quoted()} sent again"
        );
}

internal sealed record WebhookGone(Guid Webhook, string Name) : FactBody
{
    public const string Code = "notifications.webhook-gone";

    public override IEnumerable<Guid> About => [Webhook];

    public override Words Sentence() =>
        new(
            $"tắt webhook {Name.Quoted()} vì bên nhận trả lời không nhận nữa (410)",
            $"switched the webhook {Name.Quoted()} off, because the other side answered that it wants no more (410)"
        );
}
