namespace Chutri.Platform.Web;

public static class TimelinessWords
{
    public static Words Why { get; } = new("vì sao?", "why?");
    public static Words DueToday { get; } = new("đến hạn hôm nay", "due today");

    public static Words Name(this TimelinessKind kind) =>
        kind switch
        {
            TimelinessKind.Within => new("trong hạn", "within time"),
            TimelinessKind.Soon => new("sắp đến hạn", "due soon"),
            TimelinessKind.Overdue => new("quá hạn", "overdue"),
            TimelinessKind.OnTime => new("hoàn thành đúng hạn", "done on time"),
            TimelinessKind.Late => new("hoàn thành quá hạn", "done late"),
            _ => new("tạm dừng", "paused"),
        };

    /// <summary>"còn 3 ngày làm việc", "quá hạn 3 ngày làm việc", "hoàn thành quá hạn 2 ngày làm việc", "hoàn thành đúng hạn".</summary>
    /// <param name="days">Working days to the deadline (within, soon) or past it (overdue, late); never negative.</param>
    public static Words Sentence(this TimelinessKind kind, decimal days)
    {
        var count = CountWords.WorkingDays(days);
        return kind switch
        {
            TimelinessKind.Within or TimelinessKind.Soon when days == 0 => DueToday,
            TimelinessKind.Within or TimelinessKind.Soon => new(
                $"còn {count.Vietnamese}",
                $"{count.English} left"
            ),
            TimelinessKind.Overdue => new(
                $"quá hạn {count.Vietnamese}",
                $"{count.English} overdue"
            ),
            TimelinessKind.Late => new(
                $"hoàn thành quá hạn {count.Vietnamese}",
                $"done {count.English} late"
            ),
            _ => kind.Name(),
        };
    }

    /// <summary>The end of the link's name for those who hear it: "vì sao? hạn là ngày này: NV-2026-000412".</summary>
    public static Words WhyAbout(string about) =>
        about.Length == 0
            ? new(" hạn là ngày này", " is this the deadline")
            : new($" hạn là ngày này: {about}", $" is this the deadline: {about}");

    internal static string Css(this TimelinessKind kind) =>
        kind switch
        {
            TimelinessKind.Within => "is-within",
            TimelinessKind.Soon => "is-soon",
            TimelinessKind.Overdue => "is-overdue",
            TimelinessKind.OnTime => "is-on-time",
            TimelinessKind.Late => "is-late",
            _ => "is-paused",
        };
}
