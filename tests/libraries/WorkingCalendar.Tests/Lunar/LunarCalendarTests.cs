using Chutri.WorkingCalendar.Lunar;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Lunar;

public sealed class LunarCalendarTests
{
    [Theory]
    [InlineData(1945, "13/2/1945")]
    [InlineData(1954, "3/2/1954")]
    [InlineData(1967, "9/2/1967")]
    [InlineData(1968, "29/1/1968")] // in the South, by UTC+8, on 30/1
    [InlineData(1969, "16/2/1969")] // in the South on 17/2
    [InlineData(1975, "11/2/1975")]
    [InlineData(1976, "31/1/1976")]
    [InlineData(1984, "2/2/1984")]
    [InlineData(1985, "21/1/1985")] // a month before China
    [InlineData(1986, "9/2/1986")]
    [InlineData(1988, "17/2/1988")]
    [InlineData(2000, "5/2/2000")]
    [InlineData(2007, "17/2/2007")] // China 18/2
    [InlineData(2020, "25/1/2020")]
    [InlineData(2021, "12/2/2021")]
    [InlineData(2022, "1/2/2022")]
    [InlineData(2023, "22/1/2023")]
    [InlineData(2024, "10/2/2024")]
    [InlineData(2025, "29/1/2025")]
    [InlineData(2026, "17/2/2026")]
    [InlineData(2027, "6/2/2027")]
    [InlineData(2030, "2/2/2030")] // China 3/2
    [InlineData(2053, "18/2/2053")] // China 19/2
    public void Tet_was_and_will_be_on_the_days_that_calendars_print(int year, string day) =>
        LunarCalendar.NewYear(year).ShouldBe(Day(day));

    [Theory]
    [InlineData(1984, null)] // China: 10
    [InlineData(1985, 2)]
    [InlineData(1987, 7)] // China: 6
    [InlineData(1990, 5)]
    [InlineData(2001, 4)]
    [InlineData(2004, 2)]
    [InlineData(2006, 7)]
    [InlineData(2009, 5)]
    [InlineData(2012, 4)]
    [InlineData(2014, 9)]
    [InlineData(2017, 6)]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2025, 6)]
    [InlineData(2026, null)]
    [InlineData(2028, 5)]
    [InlineData(2031, 3)]
    [InlineData(2033, 11)]
    public void Leap_months_are_those_that_calendars_print(int year, int? month) =>
        LunarCalendar.LeapMonth(year).ShouldBe(month);

    [Theory]
    [InlineData(2023, "29/4/2023")]
    [InlineData(2024, "18/4/2024")]
    [InlineData(2025, "7/4/2025")]
    [InlineData(2026, "26/4/2026")]
    public void The_Hung_Kings_are_commemorated_on_the_10th_of_the_third_month(
        int year,
        string day
    ) => LunarCalendar.DayOf(new(year, 3, 10)).ShouldBe(Day(day));

    [Fact]
    public void Every_day_of_the_range_is_found_again_by_its_lunar_date_and_follows_the_day_before()
    {
        LunarDate? before = null;
        for (var day = LunarCalendar.FirstDay; day <= LunarCalendar.LastDay; day = day.AddDays(1))
        {
            var lunar = LunarCalendar.Of(day);
            LunarCalendar.DayOf(lunar).ShouldBe(day);
            if (before is not null)
            {
                (
                    lunar.Day == before.Day + 1
                        ? (lunar.Month, lunar.Year, lunar.IsLeap)
                            == (before.Month, before.Year, before.IsLeap)
                        : lunar.Day == 1 && before.Day is 29 or 30
                ).ShouldBeTrue(day.ToString("O"));
            }

            before = lunar;
        }
    }

    [Fact]
    public void A_lunar_date_that_does_not_exist_has_no_day()
    {
        LunarCalendar.DayOf(new(2026, 6, 1, IsLeap: true)).ShouldBeNull();
        LunarCalendar.DayOf(new(2025, 12, 30)).ShouldBeNull(); // the month before Tết 2026 has 29 days
        LunarCalendar.DayOf(new(2026, 13, 1)).ShouldBeNull();
        LunarCalendar.DayOf(new(2026, 1, 0)).ShouldBeNull();
        LunarCalendar.DayOf(new(1500, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void Days_before_1900_and_after_2199_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => LunarCalendar.Of(Day("31/12/1899")));
        Should.Throw<ArgumentOutOfRangeException>(() => LunarCalendar.Of(Day("1/1/2200")));
        Should.Throw<ArgumentOutOfRangeException>(() => LunarCalendar.NewYear(2200));
        LunarCalendar.Of(Day("1/1/1900")).ShouldBe(new(1899, 12, 1));
        LunarCalendar.Of(Day("31/12/2199")).Year.ShouldBe(2199);
    }

    [Fact]
    public void A_lunar_date_is_said_in_both_languages()
    {
        LunarCalendar
            .Of(Day("29/4/2023"))
            .Say()
            .ShouldBe(
                new(
                    "ngày 10 tháng 3 năm Quý Mão (2023) âm lịch",
                    "day 10 of month 3 of the lunar year Quý Mão (2023)"
                )
            );
        LunarCalendar.Of(Day("25/7/2025")).Say().Vietnamese.ShouldContain("tháng 6 nhuận");
    }
}
