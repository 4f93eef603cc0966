using System.Globalization;

namespace Chutri.Platform.Web;

/// <summary>Dates as people read and type them, in both languages. All day forms take the authority's day, not UTC.</summary>
public static class DateText
{
    private static readonly CultureInfo English = Language.English.Culture();

    private static readonly string[] Weekdays =
    [
        "Chủ nhật",
        "thứ Hai",
        "thứ Ba",
        "thứ Tư",
        "thứ Năm",
        "thứ Sáu",
        "thứ Bảy",
    ];

    /// <summary>"thứ Sáu 27/11/2026", "Friday 27 November 2026".</summary>
    public static Words Full(DateOnly day) =>
        new(
            $"{Weekdays[(int)day.DayOfWeek]} {Slashes(day)}",
            day.ToString("dddd d MMMM yyyy", English)
        );

    /// <summary><see cref="Full"/> at the beginning of a line: "Thứ Sáu 27/11/2026".</summary>
    public static Words FullStarting(DateOnly day)
    {
        var full = Full(day);
        return full with
        {
            Vietnamese =
                char.ToUpper(full.Vietnamese[0], CultureInfo.InvariantCulture)
                + full.Vietnamese[1..],
        };
    }

    /// <summary>"27/11/2026", "27 Nov 2026".</summary>
    public static Words Brief(DateOnly day) =>
        new(Slashes(day), day.ToString("d MMM yyyy", English));

    /// <summary>"27/11", "27 Nov".</summary>
    public static Words DayMonth(DateOnly day) =>
        new(day.ToString("dd/MM", CultureInfo.InvariantCulture), day.ToString("d MMM", English));

    /// <summary>"tháng 11/2026", "November 2026".</summary>
    public static Words Month(DateOnly day) =>
        new($"tháng {day.Month}/{day.Year}", day.ToString("MMMM yyyy", English));

    /// <summary>"27/11/2026, 15:40", "27 Nov 2026, 15:40".</summary>
    /// <param name="local">A moment on the authority's clock (<see cref="AuthorityClock.LocalOf"/>).</param>
    public static Words At(DateTime local)
    {
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var day = Brief(DateOnly.FromDateTime(local));
        return new($"{day.Vietnamese}, {time}", $"{day.English}, {time}");
    }

    /// <summary>What stands in a date field: "27/11/2026", in both languages the same.</summary>
    public static string Typed(DateOnly day) => Slashes(day);

    private static string Slashes(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
