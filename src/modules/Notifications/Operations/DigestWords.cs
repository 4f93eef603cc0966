using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Operations;

/// <summary>The reminders of a day, in words: on the page and in the mail alike.</summary>
internal static class DigestWords
{
    public static Words Summary(int soon, int late)
    {
        Words[] parts =
        [
            .. late > 0 ? new[] { CountWords.Of(late, "việc quá hạn", "overdue", "overdue") } : [],
            .. soon > 0
                ? new[] { CountWords.Of(soon, "việc đến hạn", "due soon", "due soon") }
                : [],
        ];
        return parts.Length == 0
            ? new("Nhắc việc trong ngày", "Reminders of the day")
            : new(
                "Nhắc việc: " + string.Join(", ", parts.Select(part => part.Vietnamese)),
                "Reminders: " + string.Join(", ", parts.Select(part => part.English))
            );
    }

    /// <summary>Why somebody is reminded of work that another holds; null for the holder.</summary>
    public static Words? Why(ReminderRole role) =>
        role switch
        {
            ReminderRole.Head => new("đơn vị của mình đang giữ", "held in your unit"),
            ReminderRole.Issuer => new("việc mình đã giao", "work that you gave out"),
            ReminderRole.StandIn => new(
                "làm thay người phải làm",
                "in the place of whoever has to act"
            ),
            _ => null,
        };

    public static Words More(int count) => new($"và {count} việc nữa", $"and {count} more");
}
