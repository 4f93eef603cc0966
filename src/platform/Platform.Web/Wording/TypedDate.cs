using System.Globalization;
using System.Text.RegularExpressions;

namespace Chutri.Platform.Web;

/// <summary>A date as typed: 27/11, 27/11/2026, 27-11-26, 27.11.2026, 27 11, 2026-11-27.</summary>
public static partial class TypedDate
{
    /// <summary>Months in the past up to which a date without a year is meant in this year.</summary>
    private const int MonthsBack = 6;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static Words NotADate { get; } =
        new("Nhập ngày như 27/11 hoặc 27/11/2026", "Enter a date such as 27/11 or 27/11/2026");

    /// <summary>What is wrong with something that <see cref="TryRead"/> does not read: a day that no calendar has, or no date at all.</summary>
    public static Words WhyNot(string? typed, DateOnly today)
    {
        var match = DayMonthYear().Match(typed?.Trim() ?? "");
        if (!match.Success)
        {
            match = YearMonthDay().Match(typed?.Trim() ?? "");
        }

        if (!match.Success)
        {
            return NotADate;
        }

        var (day, month) = (Number(match, "day"), Number(match, "month"));
        if (month is < 1 or > 12)
        {
            return new(
                $"Không có tháng {month}: một năm có 12 tháng",
                $"There is no month {month}: a year has 12"
            );
        }

        var year = match.Groups["year"].Success ? YearOf(match) : today.Year;
        if (year is < FirstYear or > LastYear)
        {
            return new(
                $"Năm {year} quá xa: chỉ nhận từ năm {FirstYear} đến năm {LastYear}",
                $"The year {year} is too far away: only {FirstYear} to {LastYear}"
            );
        }

        var days = DateTime.DaysInMonth(year, month);
        return new(
            $"Không có ngày {day}/{month}: tháng {month} năm {year} có {days} ngày",
            $"There is no {day}/{month}: month {month} of {year} has {days} days"
        );
    }

    /// <summary>
    /// Reads a date. Without a year it is this year's, unless that lies more than six months back: "05/01" typed in
    /// November is next January, "24/11" typed on 25 November is yesterday (and the field can say that it is past).
    /// </summary>
    public static bool TryRead(string? typed, DateOnly today, out DateOnly day)
    {
        day = default;
        var text = typed?.Trim() ?? "";
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-M-d",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var whole
            )
        )
        {
            return TryMake(whole.Year, whole.Month, whole.Day, out day);
        }

        var match = DayMonthYear().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var (d, m) = (Number(match, "day"), Number(match, "month"));
        if (match.Groups["year"].Success)
        {
            return TryMake(YearOf(match), m, d, out day);
        }

        return (TryMake(today.Year, m, d, out day) && day >= today.AddMonths(-MonthsBack))
            || TryMake(today.Year + 1, m, d, out day)
            || TryMake(today.Year, m, d, out day);
    }

    private static bool TryMake(int year, int month, int dayOfMonth, out DateOnly day)
    {
        day = default;
        if (
            year is < FirstYear or > LastYear
            || month is < 1 or > 12
            || dayOfMonth < 1
            || dayOfMonth > DateTime.DaysInMonth(year, month)
        )
        {
            return false;
        }

        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    private static int YearOf(Match match) =>
        Number(match, "year") is var year && year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})\s*[/.\- ]\s*(?<month>[0-9]{1,2})(\s*[/.\- ]\s*(?<year>[0-9]{4}|[0-9]{2}))?$"
    )]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})$")]
    private static partial Regex YearMonthDay();
}
