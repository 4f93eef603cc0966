using System.Globalization;
using Chutri.WorkingCalendar.Lunar;

namespace Chutri.WorkingCalendar.Tests.Lunar;

/// <summary>
/// Every day against the Chinese calendar of the base class library. <c>chinese-differences.csv</c> lists the days that differ, with the reason: all of them
/// and no others.
/// </summary>
public sealed class ChineseCalendarOracle
{
    private static readonly ChineseLunisolarCalendar Chinese = new();
    private static readonly DateOnly First = DateOnly.FromDateTime(Chinese.MinSupportedDateTime);
    private static readonly DateOnly Last = DateOnly.FromDateTime(Chinese.MaxSupportedDateTime);

    [Fact]
    public void Every_day_that_differs_is_listed_and_every_listed_day_differs()
    {
        var listed = Differences.Listed().SelectMany(difference => difference.Days).ToList();

        var found = new List<DateOnly>();
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            if (LunarCalendar.Of(day) != InChina(day))
            {
                found.Add(day);
            }
        }

        found.ShouldBe(listed);
    }

    [Fact]
    public void Each_listed_stretch_begins_with_the_dates_that_the_list_names()
    {
        foreach (var difference in Differences.Listed())
        {
            LunarCalendar.Of(difference.From).ShouldBe(difference.Vietnamese);
            InChina(difference.From).ShouldBe(difference.Chinese);
        }
    }

    /// <summary>The moon is new between 23:00 and midnight in Hà Nội, when the next day has begun in Beijing.</summary>
    [Fact]
    public void A_stretch_for_its_new_moon_begins_with_a_new_moon_in_the_last_hour_of_the_day() =>
        Differences
            .Listed()
            .Where(difference => difference.Why == "new-moon")
            .ShouldAllBe(difference =>
                difference.Vietnamese.Day == 1
                && JulianDay.DayNumberOf(NewMoonNear(difference.From), 7)
                    == difference.From.DayNumber
                && JulianDay.DayNumberOf(NewMoonNear(difference.From), 8)
                    == difference.From.DayNumber + 1
            );

    /// <summary>Until 1928 China computed by the local time of Beijing, 14 minutes 20 seconds behind UTC+8.</summary>
    [Fact]
    public void A_stretch_for_Beijing_local_time_begins_with_a_new_moon_just_after_midnight_by_UTC_plus_8() =>
        Differences
            .Listed()
            .Where(difference => difference.Why == "beijing-local-time")
            .ShouldAllBe(difference =>
                difference.From.Year < 1929
                && JulianDay.DayNumberOf(NewMoonNear(difference.From), 8)
                    == difference.From.DayNumber + 1
                && JulianDay.DayNumberOf(NewMoonNear(difference.From) - (14.34 / 1440), 8)
                    == difference.From.DayNumber
            );

    [Fact]
    public void A_stretch_near_midnight_begins_with_a_new_moon_within_20_seconds_of_midnight_in_Beijing() =>
        Differences
            .Listed()
            .Where(difference => difference.Why == "near-midnight-in-beijing")
            .ShouldAllBe(difference =>
                JulianDay.DayNumberOf(NewMoonNear(difference.From) - (20.0 / 86400), 8)
                    == difference.From.DayNumber
                && JulianDay.DayNumberOf(NewMoonNear(difference.From) + (20.0 / 86400), 8)
                    == difference.From.DayNumber + 1
            );

    private static double NewMoonNear(DateOnly day)
    {
        var noon = JulianDay.OfMidnight(day.DayNumber) + 0.5;
        return Enumerable
            .Range(NewMoon.NumberBefore(noon) - 1, 4)
            .Select(number => JulianDay.ToUniversalTime(NewMoon.InTerrestrialTime(number)))
            .MinBy(moment => Math.Abs(moment - noon));
    }

    private static LunarDate InChina(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        var (year, month) = (Chinese.GetYear(date), Chinese.GetMonth(date));
        var leap = Chinese.GetLeapMonth(year);
        return new(
            year,
            leap > 0 && month >= leap ? month - 1 : month,
            Chinese.GetDayOfMonth(date),
            IsLeap: leap > 0 && month == leap
        );
    }

    private sealed record Differences(
        DateOnly From,
        DateOnly Through,
        LunarDate Vietnamese,
        LunarDate Chinese,
        string Why
    )
    {
        public IEnumerable<DateOnly> Days =>
            Enumerable
                .Range(0, Through.DayNumber - From.DayNumber + 1)
                .Select(offset => From.AddDays(offset));

        public static IReadOnlyList<Differences> Listed() =>
            [
                .. TestFiles
                    .Lines("Lunar/chinese-differences.csv")
                    .Where(line => !line.StartsWith('#'))
                    .Select(line => line.Split(','))
                    .Select(parts => new Differences(
                        DateOnly.Parse(parts[0], CultureInfo.InvariantCulture),
                        DateOnly.Parse(parts[1], CultureInfo.InvariantCulture),
                        Lunar(parts[2]),
                        Lunar(parts[3]),
                        parts[4]
                    )),
            ];

        private static LunarDate Lunar(string text)
        {
            var parts = text.Split('-');
            return new(
                Number(parts[0]),
                Number(parts[1].TrimEnd('L')),
                Number(parts[2]),
                IsLeap: parts[1].EndsWith('L')
            );
        }

        private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }
}
