using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>How a day, a weekday and a number of days are written: <c>27/11/2026</c>, <c>27 November 2026</c>.</summary>
public static class DayWords
{
    private const int MinutesOfDay = 24 * 60;
    private const int MostMinutesInHours = 3 * MinutesOfDay;

    private static readonly string[] WeekdaysInVietnamese =
    [
        "Chủ nhật",
        "thứ Hai",
        "thứ Ba",
        "thứ Tư",
        "thứ Năm",
        "thứ Sáu",
        "thứ Bảy",
    ];

    /// <summary>The day without its weekday: <c>05/02/2026</c> and <c>5 February 2026</c>.</summary>
    public static Sentence Of(DateOnly day) =>
        new(
            day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
            day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        );

    /// <summary>The day with its weekday before it: <c>thứ Năm 05/02/2026</c> and <c>Thursday 5 February 2026</c>.</summary>
    public static Sentence WithWeekday(DateOnly day)
    {
        var (weekday, date) = (Of(day.DayOfWeek), Of(day));
        return new($"{weekday.Vietnamese} {date.Vietnamese}", $"{weekday.English} {date.English}");
    }

    /// <summary>The name of the weekday: <c>thứ Hai</c> and <c>Monday</c>.</summary>
    public static Sentence Of(DayOfWeek weekday) =>
        new(
            WeekdaysInVietnamese[(int)weekday],
            CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(weekday)
        );

    /// <summary>A number of days: <c>3 ngày làm việc</c> and <c>3 working days</c>, or <c>3 ngày</c> and <c>3 days</c>.</summary>
    public static Sentence Count(int days, bool working)
    {
        var number = days.ToString(CultureInfo.InvariantCulture);
        var plural = days == 1 ? "" : "s";
        return working
            ? new($"{number} ngày làm việc", $"{number} working day{plural}")
            : new($"{number} ngày", $"{number} day{plural}");
    }

    /// <summary>A moment: <c>15:00 thứ Ba 10/02/2026</c> and <c>15:00 on Tuesday 10 February 2026</c>.</summary>
    public static Sentence Of(DateTime moment)
    {
        var day = WithWeekday(DateOnly.FromDateTime(moment));
        var time = Of(TimeOnly.FromDateTime(moment));
        return new($"{time} {day.Vietnamese}", $"{time} on {day.English}");
    }

    /// <summary>A time of day: <c>15:00</c>; with seconds where there are any.</summary>
    public static string Of(TimeOnly time) =>
        time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>An amount of time by the clock, never in days: <c>24 giờ</c> and <c>24 hours</c>, <c>1 giờ 30 phút</c> and <c>1 hour 30 minutes</c>.</summary>
    public static Sentence Hours(int minutes)
    {
        var (hours, rest) = (
            Part(minutes / 60, "giờ", "hour"),
            Part(minutes % 60, "phút", "minute")
        );
        return minutes < 60 ? rest
            : minutes % 60 == 0 ? hours
            : new($"{hours.Vietnamese} {rest.Vietnamese}", $"{hours.English} {rest.English}");
    }

    /// <summary>An amount of working time: <c>4 giờ 30 phút làm việc</c> and <c>4 hours 30 minutes of working time</c>.</summary>
    public static Sentence WorkingHours(int minutes)
    {
        var amount = new WorkingAmount(TimeSpan.FromMinutes(minutes), TimeSpan.MaxValue).Say();
        return new($"{amount.Vietnamese} làm việc", $"{amount.English} of working time");
    }

    /// <summary>A distance by the clock: in hours up to three days, as such deadlines are given, beyond that <c>4 ngày 2 giờ</c> and <c>4 days 2 hours</c>; seconds are not said.</summary>
    public static Sentence Elapsed(TimeSpan time)
    {
        var minutes = (int)(time.Ticks / TimeSpan.TicksPerMinute);
        if (minutes <= MostMinutesInHours)
        {
            return Hours(minutes);
        }

        var days = Count(minutes / MinutesOfDay, working: false);
        if (minutes % MinutesOfDay < 60)
        {
            return days;
        }

        var hours = Hours(minutes % MinutesOfDay / 60 * 60);
        return new($"{days.Vietnamese} {hours.Vietnamese}", $"{days.English} {hours.English}");
    }

    internal static Sentence Part(int count, string vietnamese, string english)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new($"{number} {vietnamese}", $"{number} {english}{(count == 1 ? "" : "s")}");
    }
}
