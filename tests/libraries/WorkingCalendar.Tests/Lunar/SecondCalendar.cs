using Chutri.WorkingCalendar.Lunar;

namespace Chutri.WorkingCalendar.Tests.Lunar;

/// <summary>
/// The lunar calendar made a second time, by looking at the sky of every single day: a day on which the Moon passes the Sun begins a month, a day on which the Sun
/// enters a twelfth of its circle carries a term. Nothing is shared with the library but ΔT and the clock.
/// </summary>
internal static class SecondCalendar
{
    private static readonly int First = new DateOnly(1898, 11, 1).DayNumber;
    private static readonly int Last = new DateOnly(2201, 2, 1).DayNumber;

    /// <summary>The lunar date of every day from 1900 to 2199.</summary>
    public static Dictionary<DateOnly, LunarDate> EveryDay()
    {
        var months = Months();
        var elevenths = Enumerable
            .Range(0, months.Count - 1)
            .Where(i => HasTerm(months, i, solstice: true))
            .ToList();
        Dictionary<DateOnly, LunarDate> days = [];
        for (var i = 0; i + 1 < elevenths.Count; i++)
        {
            Name(months, elevenths[i], elevenths[i + 1], days);
        }

        return days;
    }

    private static void Name(
        List<Month> months,
        int from,
        int to,
        Dictionary<DateOnly, LunarDate> days
    )
    {
        var leap =
            to - from == 13
                ? Enumerable.Range(from + 1, 12).First(i => !HasTerm(months, i, solstice: false))
                : -1;
        var (number, year) = (11, DateOnly.FromDayNumber(months[from].Begins).Year);
        for (var i = from; i < to; i++)
        {
            if (i > from && i != leap)
            {
                number = (number % 12) + 1;
                year += number == 1 ? 1 : 0;
            }

            for (var day = months[i].Begins; day < months[i + 1].Begins; day++)
            {
                days[DateOnly.FromDayNumber(day)] = new(
                    year,
                    number,
                    day - months[i].Begins + 1,
                    i == leap
                );
            }
        }
    }

    private static bool HasTerm(List<Month> months, int i, bool solstice) =>
        solstice
            ? months[i].Twelfth is > 2 and < 9 && months[i + 1].Twelfth is >= 9 or 0
            : months[i].Twelfth != months[i + 1].Twelfth;

    private static List<Month> Months()
    {
        List<Month> months = [];
        var before = Sky(First);
        for (var day = First; day < Last; day++)
        {
            var after = Sky(day + 1);
            if (before.Elongation > Math.PI && after.Elongation < Math.PI)
            {
                months.Add(new(day, before.Twelfth));
            }

            before = after;
        }

        return months;
    }

    private static (double Elongation, int Twelfth) Sky(int day)
    {
        var centuries =
            (JulianDay.ToTerrestrialTime(LunarZone.BeginningOf(day)) - JulianDay.J2000)
            / JulianDay.DaysInCentury;
        var sun = SecondSky.Sun(centuries);
        return (Turned(SecondSky.Moon(centuries) - sun), (int)(Turned(sun) / (Math.PI / 6)) % 12);
    }

    private static double Turned(double angle) =>
        angle - (2 * Math.PI * Math.Floor(angle / (2 * Math.PI)));

    private sealed record Month(int Begins, int Twelfth);
}
