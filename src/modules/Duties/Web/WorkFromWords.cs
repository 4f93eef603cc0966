using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>From whom a piece of work comes, or with whom it is: the quiet line under its title.</summary>
internal static class WorkFromWords
{
    public static Words From(WorkItem item) =>
        item.Next switch
        {
            NextStep.Judge when item.HandedInOn is { } day => new(
                $"{HandedInBy(item)} trình ngày {DateText.DayMonth(day).Vietnamese}{InTime(item, day)?.Vietnamese}",
                $"handed in by {HandedInBy(item)} on {DateText.DayMonth(day).English}{InTime(item, day)?.English}"
            ),
            NextStep.Answer => new($"{Owed(item)} hỏi ý kiến", $"asked by {Owed(item)}"),
            NextStep.Decide => new(
                $"{Owed(item)} xin ngày {DateText.DayMonth(item.OpenedOn).Vietnamese}",
                $"asked for by {Owed(item)} on {DateText.DayMonth(item.OpenedOn).English}"
            ),
            NextStep.Redirect => new(
                $"{item.LeadUnit.Name} trả lại",
                $"sent back by {item.LeadUnit.Name}"
            ),
            _ => new($"{Owed(item)} giao", $"assigned by {Owed(item)}"),
        };

    public static IReadOnlyList<Words> With(WorkItem item) =>
        [
            new($"Đang ở {item.HolderUnit.Name}", $"With {item.HolderUnit.Name}"),
            .. item.HolderPerson is { } person
                ? (Words[])[Same(Called(person.Name, item.HolderTitle))]
                : [],
            Held(item.HeldForWorkingDays),
        ];

    public static Words Same(string name) => new(name, name);

    private static Words? InTime(WorkItem item, DateOnly handedIn) =>
        item.MeasuredDue is not { } due ? null
        : handedIn <= due ? new(", đúng hạn", ", on time")
        : new(", quá hạn", ", late");

    private static Words Held(int days)
    {
        var count = CountWords.WorkingDays(days);
        return days == 0
            ? new("nhận hôm nay", "since today")
            : new($"giữ {count.Vietnamese}", $"for {count.English}");
    }

    /// <summary>A self-review is told apart by whose it is: the title of a person's names nobody.</summary>
    private static string HandedInBy(WorkItem item) =>
        item is { Kind: DutyKind.SelfReview, HeldBefore.Name: { Length: > 0 } name }
            ? $"{name} ({item.HandedInBy.Name})"
            : item.HandedInBy.Name;

    private static string Owed(WorkItem item) =>
        item.OwedToPerson is { Name.Length: > 0 } person
            ? Called(person.Name, item.OwedToTitle)
            : item.OwedToUnit.Name;

    private static string Called(string name, string title) =>
        title.Length == 0 ? name : $"{title} {name}";
}
