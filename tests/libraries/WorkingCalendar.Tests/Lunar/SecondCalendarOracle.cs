using Chutri.WorkingCalendar.Lunar;

namespace Chutri.WorkingCalendar.Tests.Lunar;

public sealed class SecondCalendarOracle
{
    [Fact]
    public void Every_day_from_1900_to_2199_agrees_with_a_second_computation_by_other_theories()
    {
        var second = SecondCalendar.EveryDay();

        for (var day = LunarCalendar.FirstDay; day <= LunarCalendar.LastDay; day = day.AddDays(1))
        {
            LunarCalendar.Of(day).ShouldBe(second[day], day.ToString("O"));
        }
    }

    /// <summary>Where the moment lies that close to midnight, a better forecast of the Earth's rotation may one day move the month.</summary>
    [Fact]
    public void The_months_that_hang_on_less_than_a_minute_are_known()
    {
        List<DateOnly> close = [];
        for (var number = -1237; number < 2474; number++)
        {
            var moment = JulianDay.ToUniversalTime(NewMoon.InTerrestrialTime(number));
            var day = LunarZone.DayNumberOf(moment);
            var sinceMidnight = moment - LunarZone.BeginningOf(day);
            if (Math.Min(sinceMidnight, 1 - sinceMidnight) < 1.0 / 1440)
            {
                close.Add(DateOnly.FromDayNumber(day));
            }
        }

        close.ShouldBe([
            new(2054, 5, 8),
            new(2077, 11, 15),
            new(2085, 10, 18),
            new(2150, 5, 26),
            new(2175, 1, 22),
        ]);
    }
}
