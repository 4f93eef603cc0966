using Chutri.Platform;

namespace Chutri.Notifications.Model;

internal sealed record FeedOpened(Guid Feed, PersonId Person) : FactBody
{
    public const string Code = "notifications.feed-opened";

    public override IEnumerable<Guid> About => [Feed];

    public override Words Sentence() =>
        new("mở địa chỉ lịch riêng", "opened an own calendar address");
}

internal sealed record FeedRenewed(Guid Feed, PersonId Person) : FactBody
{
    public const string Code = "notifications.feed-renewed";

    public override IEnumerable<Guid> About => [Feed];

    public override Words Sentence() =>
        new("đổi địa chỉ lịch riêng", "renewed the own calendar address");
}

internal sealed record FeedSwitchedOff(Guid Feed, PersonId Person) : FactBody
{
    public const string Code = "notifications.feed-switched-off";

    public override IEnumerable<Guid> About => [Feed];

    public override Words Sentence() =>
        new("tắt địa chỉ lịch riêng", "switched the own calendar address off");
}
