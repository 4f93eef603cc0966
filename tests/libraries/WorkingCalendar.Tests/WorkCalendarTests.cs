using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class WorkCalendarTests
{
    [Fact]
    public void Tet_2026_is_off_from_14_to_22_February()
    {
        for (var day = Day("14/2/2026"); day <= Day("22/2/2026"); day = day.AddDays(1))
        {
            Vietnam.IsWorkingDay(day).ShouldBeFalse(day.ToString("O"));
        }

        Vietnam.IsWorkingDay(Day("13/2/2026")).ShouldBeTrue();
        Vietnam.IsWorkingDay(Day("23/2/2026")).ShouldBeTrue();
        Vietnam.NextWorkingDay(Day("13/2/2026")).ShouldBe(Day("23/2/2026"));
    }

    [Fact]
    public void Monday_31_August_2026_is_off_and_Saturday_22_August_2026_is_worked_for_it()
    {
        Vietnam.IsWorkingDay(Day("22/8/2026")).ShouldBeTrue();
        Vietnam.IsWorkingDay(Day("31/8/2026")).ShouldBeFalse();
        Vietnam.NextWorkingDay(Day("28/8/2026")).ShouldBe(Day("3/9/2026"));
        Vietnam.Of(Day("22/8/2026")).Reason.Vietnamese.ShouldBe("làm bù cho thứ Hai 31/08/2026");
        Vietnam.Of(Day("22/8/2026")).Basis.Vietnamese.ShouldContain("9441/TB-BNV");
    }

    [Theory]
    [InlineData("2/1/2023")] // substitute for New Year's Day on a Sunday
    [InlineData("26/1/2023")] // substitute inside Tết
    [InlineData("3/5/2023")] // second substitute after three holidays in a row over a weekend
    [InlineData("4/9/2023")]
    [InlineData("14/2/2024")]
    [InlineData("29/4/2024")] // swapped with 4/5
    [InlineData("3/9/2024")]
    [InlineData("2/5/2025")] // swapped with 26/4
    [InlineData("1/9/2025")]
    [InlineData("2/1/2026")] // swapped with 10/1
    [InlineData("27/4/2026")] // Hùng Kings on a Sunday
    [InlineData("1/9/2026")]
    public void Weekdays_off_are_known(string day)
    {
        Day(day).DayOfWeek.ShouldNotBeOneOf(DayOfWeek.Saturday, DayOfWeek.Sunday);
        Vietnam.IsWorkingDay(Day(day)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("4/5/2024")]
    [InlineData("26/4/2025")]
    [InlineData("10/1/2026")]
    [InlineData("22/8/2026")]
    public void Saturdays_worked_to_make_up_are_known(string day)
    {
        Day(day).DayOfWeek.ShouldBe(DayOfWeek.Saturday);
        Vietnam.IsWorkingDay(Day(day)).ShouldBeTrue();
    }

    [Fact]
    public void Five_working_days_from_the_eve_of_Tet_2026_end_on_27_February() =>
        Vietnam.AddWorkingDays(Day("13/2/2026"), 5).ShouldBe(Day("27/2/2026"));

    [Fact]
    public void Counting_excludes_the_first_day_and_includes_the_last()
    {
        Vietnam.CountWorkingDays(Day("9/11/2026"), Day("13/11/2026")).ShouldBe(4);
        Vietnam.CountWorkingDays(Day("13/11/2026"), Day("9/11/2026")).ShouldBe(-4);
        Vietnam.CountWorkingDays(Day("9/11/2026"), Day("9/11/2026")).ShouldBe(0);
    }

    [Fact]
    public void Adding_no_day_stays_even_on_a_day_off() =>
        Vietnam.AddWorkingDays(Day("14/11/2026"), 0).ShouldBe(Day("14/11/2026"));

    [Fact]
    public void Leaving_the_calendar_at_either_end_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Vietnam.AddWorkingDays(DateOnly.MaxValue, 1)
        );
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Vietnam.AddWorkingDays(DateOnly.MinValue, -1)
        );
    }
}
