using Chutri.Platform;

namespace Chutri.Notifications.Model;

internal sealed record RemindersSet(
    UnitId Unit,
    string UnitName,
    IReadOnlyList<int> Holder,
    IReadOnlyList<int> Head,
    IReadOnlyList<int> Issuer,
    int RepeatEvery,
    string Reason
) : FactBody
{
    public const string Code = "notifications.reminders-set";

    public override IEnumerable<Guid> About => [Unit.Value];

    public override string? Why => Reason;

    public override Words Sentence()
    {
        var said = ReminderWords.All(new(Holder, Head, Issuer, RepeatEvery));
        return new(
            $"đặt quy định nhắc việc của {UnitName}: {said.Vietnamese}",
            $"set the reminders of {UnitName}: {said.English}"
        );
    }
}

internal sealed record RemindersLifted(UnitId Unit, string UnitName, string Reason) : FactBody
{
    public const string Code = "notifications.reminders-lifted";

    public override IEnumerable<Guid> About => [Unit.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"bỏ quy định nhắc việc riêng của {UnitName}",
            $"lifted the own reminders of {UnitName}"
        );
}
