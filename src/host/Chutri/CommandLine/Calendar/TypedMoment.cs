using System.Globalization;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>A day or a moment as it is typed: year first, so that no day can be taken for a month.</summary>
/// <param name="On">The day.</param>
/// <param name="Time">The time of day, by the clock of Việt Nam; null where only a day was typed.</param>
internal sealed record TypedMoment(DateOnly On, TimeOnly? Time)
{
    private static readonly string[] ByTheClock =
    [
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] OfAZone = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"];

    public static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(
            typed,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    public static TypedMoment? Of(string typed)
    {
        if (Day(typed) is { } day)
        {
            return new(day, null);
        }

        if (
            DateTime.TryParseExact(
                typed,
                ByTheClock,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var moment
            )
        )
        {
            return Of(moment);
        }

        return
            DateTimeOffset.TryParseExact(
                typed,
                OfAZone,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var instant
            ) && instant.Year is > 1 and < 9999
            ? Of(VietnamTime.Of(instant))
            : null;
    }

    private static TypedMoment Of(DateTime moment) =>
        new(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
}
