namespace Chutri.WorkingCalendar;

/// <summary>How work stands against its due day, with the distance; made by <see cref="WorkCalendar.TimeLeft(DateOnly, DateOnly, DateOnly?)"/> and its like for moments.</summary>
/// <param name="Timeliness">The state.</param>
/// <param name="Due">The due day.</param>
/// <param name="On">The day looked at: today while open, otherwise the day it was done.</param>
/// <param name="WorkingDays">Working days from <paramref name="On"/> (excluded) to <paramref name="Due"/>; negative or zero once late.</param>
public sealed record TimeLeft(Timeliness Timeliness, DateOnly Due, DateOnly On, int WorkingDays)
{
    /// <summary>The working time between the two moments, where it is due at a time of day; otherwise nothing.</summary>
    public WorkingAmount? Time { get; init; }

    /// <summary>The time by the clock between the two moments, where it was counted so; otherwise nothing.</summary>
    public TimeSpan? ByClock { get; init; }

    /// <summary>For example <c>còn 3 ngày làm việc</c>, <c>đến hết hôm nay</c>, <c>quá hạn 3 ngày làm việc</c>.</summary>
    public Sentence Say()
    {
        if (ByClock is { } clock && Timeliness is not Timeliness.DoneOnTime)
        {
            return SayClock(clock);
        }

        if (Time is { } time && Timeliness is not Timeliness.DoneOnTime)
        {
            return SayTime(time);
        }

        var count = DayWords.Count(Math.Abs(WorkingDays), working: true);
        return Timeliness switch
        {
            Timeliness.DoneOnTime => new("hoàn thành đúng hạn", "done on time"),
            Timeliness.DoneLate when WorkingDays == 0 => new(
                "hoàn thành quá hạn, trong ngày nghỉ",
                "done late, on a day off"
            ),
            Timeliness.DoneLate => new(
                $"hoàn thành quá hạn {count.Vietnamese}",
                $"done {count.English} late"
            ),
            Timeliness.Overdue when WorkingDays == 0 => new(
                "vừa quá hạn, hôm nay là ngày nghỉ",
                "just overdue, today is a day off"
            ),
            Timeliness.Overdue => new($"quá hạn {count.Vietnamese}", $"{count.English} overdue"),
            _ when Due == On => new("đến hết hôm nay", "until the end of today"),
            _ when WorkingDays == 0 => OnlyDaysOffLeft(),
            _ => new($"còn {count.Vietnamese}", $"{count.English} left"),
        };
    }

    /// <summary>For example <c>còn 2 giờ 30 phút làm việc</c>, <c>quá hạn 1 giờ làm việc</c>.</summary>
    private Sentence SayTime(WorkingAmount time)
    {
        var none = time.Worked < TimeSpan.FromMinutes(1);
        var amount = time.Say();
        var said =
            time.Hours > 0 || time.Minutes > 0
                ? new Sentence($"{amount.Vietnamese} làm việc", $"{amount.English} of working time")
                : amount;
        return Timeliness switch
        {
            Timeliness.DoneLate when none => new(
                "hoàn thành quá hạn, ngoài giờ làm việc",
                "done late, outside working time"
            ),
            Timeliness.DoneLate => new(
                $"hoàn thành quá hạn {said.Vietnamese}",
                $"done late by {said.English}"
            ),
            Timeliness.Overdue when none => new("vừa quá hạn", "just overdue"),
            Timeliness.Overdue => new($"quá hạn {said.Vietnamese}", $"overdue by {said.English}"),
            _ when none => new("sắp hết hạn, không còn giờ làm việc nào", "no working time left"),
            _ => new($"còn {said.Vietnamese}", $"{said.English} left"),
        };
    }

    /// <summary>For example <c>còn 20 giờ 15 phút</c>, <c>quá hạn 4 ngày 2 giờ</c>.</summary>
    private Sentence SayClock(TimeSpan clock)
    {
        var none = clock < TimeSpan.FromMinutes(1);
        var said = DayWords.Elapsed(clock);
        return Timeliness switch
        {
            Timeliness.DoneLate when none => new(
                "hoàn thành quá hạn chưa đến một phút",
                "done late by less than a minute"
            ),
            Timeliness.DoneLate => new(
                $"hoàn thành quá hạn {said.Vietnamese}",
                $"done late by {said.English}"
            ),
            Timeliness.Overdue when none => new("vừa quá hạn", "just overdue"),
            Timeliness.Overdue => new($"quá hạn {said.Vietnamese}", $"overdue by {said.English}"),
            _ when none => new("sắp hết hạn, còn chưa đến một phút", "less than a minute left"),
            _ => new($"còn {said.Vietnamese}", $"{said.English} left"),
        };
    }

    private Sentence OnlyDaysOffLeft()
    {
        var due = DayWords.Of(Due);
        return new(
            $"đến hết {due.Vietnamese}, không còn ngày làm việc nào",
            $"until the end of {due.English}, no working day left"
        );
    }
}
