using Chutri.Notifications.Operations;
using Chutri.Platform;

namespace Chutri.Notifications.Api;

/// <param name="Unread">How many of all wait to be read.</param>
internal sealed record NotificationListJson(
    IReadOnlyList<NotificationJson> Items,
    string? Next,
    long Total,
    long Unread
)
{
    public static NotificationListJson Of(ReadNotifications read) =>
        new(
            [.. read.Page.Items.Select(NotificationJson.Of)],
            read.Page.Next,
            read.Page.Total,
            read.Unread
        );
}

/// <param name="Times">How often it was told before it was read.</param>
/// <param name="Quote">Somebody's own words.</param>
/// <param name="Code">Of what it is about; null where it is about no work.</param>
/// <param name="Href">Its page.</param>
/// <param name="Reminders">Of the newest reminders: what still waits.</param>
/// <param name="Moved">Of a new calendar: own deadlines that it moved.</param>
internal sealed record NotificationJson(
    Guid Id,
    DateTime At,
    int Times,
    DateTime? ReadAt,
    string Says,
    string? Quote,
    string? Code,
    string Href,
    IReadOnlyList<ReminderJson> Reminders,
    IReadOnlyList<MovedDeadlineJson> Moved
)
{
    public static NotificationJson Of(SaidNotification said) =>
        new(
            said.Id,
            said.At,
            said.Times,
            said.ReadAt,
            said.Says.ToString(),
            said.Quote,
            said.Code,
            said.Href,
            [.. said.Digest?.Waiting.Select(ReminderJson.Of) ?? []],
            [
                .. said.Moves.Select(move => new MovedDeadlineJson(
                    move.Code,
                    move.Title,
                    move.Url,
                    move.FromTo.ToString()
                )),
            ]
        );
}

/// <param name="Says">From when to when.</param>
internal sealed record MovedDeadlineJson(string Code, string Title, string Href, string Says);

/// <param name="By">The day by which it is to be acted on.</param>
/// <param name="Role">Holder, Head or Issuer: as whom the person is reminded.</param>
internal sealed record ReminderJson(
    string Code,
    string Title,
    string Href,
    DateOnly By,
    string Timing,
    string Role
)
{
    public static ReminderJson Of(RemindedDuty reminded) =>
        new(
            reminded.Duty.Code,
            reminded.Duty.Title,
            reminded.Duty.Url,
            reminded.Duty.By,
            reminded.Duty.Timing.Sentence.ToString(),
            reminded.Role.ToString()
        );
}
