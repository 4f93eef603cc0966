using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class RecurrenceTests
{
    [Fact]
    public void Weekly_falls_on_its_weekday() =>
        Next(new Recurrence.Weekly(DayOfWeek.Friday), after: "20/11/2026")
            .ShouldBe(Day("27/11/2026"));

    [Fact]
    public void Monthly_on_day_20_falls_on_the_20th() =>
        Next(new Recurrence.Monthly(20), after: "20/11/2026").ShouldBe(Day("20/12/2026"));

    [Theory]
    [InlineData("30/1/2026", "31/1/2026")]
    [InlineData("31/1/2026", "28/2/2026")]
    [InlineData("28/2/2026", "31/3/2026")]
    public void The_last_day_of_the_month_follows_the_length_of_the_month(
        string after,
        string due
    ) => Next(new Recurrence.Monthly(Recurrence.LastDay), after).ShouldBe(Day(due));

    [Fact]
    public void Quarter_half_year_and_year_end_on_their_last_day()
    {
        Next(new Recurrence.Quarterly(), after: "24/11/2026").ShouldBe(Day("31/12/2026"));
        Next(new Recurrence.Quarterly(), after: "31/12/2026").ShouldBe(Day("31/3/2027"));
        Next(new Recurrence.HalfYearly(), after: "31/12/2026").ShouldBe(Day("30/6/2027"));
        Next(new Recurrence.HalfYearly(15), after: "1/1/2026").ShouldBe(Day("15/6/2026"));
        Next(new Recurrence.Yearly(15), after: "16/12/2026").ShouldBe(Day("15/12/2027"));
    }

    [Fact]
    public void A_day_off_moves_forward_or_back_as_asked()
    {
        var monthly = new Recurrence.Monthly(15);

        Next(monthly, after: "1/11/2026").ShouldBe(Day("15/11/2026"), "a Sunday, kept");
        Next(monthly with { WhenOff = OffDay.MoveToNextWorkingDay }, "1/11/2026")
            .ShouldBe(Day("16/11/2026"));
        Next(monthly with { WhenOff = OffDay.MoveToPreviousWorkingDay }, "1/11/2026")
            .ShouldBe(Day("13/11/2026"));
    }

    [Fact]
    public void A_time_that_was_moved_past_the_day_asked_about_is_still_to_come() =>
        Next(new Recurrence.Monthly(16) { WhenOff = OffDay.MoveToNextWorkingDay }, "20/2/2026")
            .ShouldBe(Day("23/2/2026"));

    [Fact]
    public void A_time_that_was_moved_before_the_day_asked_about_is_over() =>
        Next(new Recurrence.Monthly(20) { WhenOff = OffDay.MoveToPreviousWorkingDay }, "14/2/2026")
            .ShouldBe(Day("20/3/2026"));

    [Fact]
    public void The_next_time_is_the_first_one_after_the_day_found_by_walking() =>
        Gen.Select(AnyCalendar, AnyRecurrence, AnyDay)
            .Sample(
                (calendar, recurrence, after) =>
                {
                    var next = recurrence.Next(calendar, after);
                    var later = recurrence.Next(calendar, next.Due);
                    var walked = after.AddDays(1);
                    while (recurrence.Next(calendar, walked.AddDays(-1)).Due != walked)
                    {
                        walked = walked.AddDays(1);
                    }

                    return next.Due > after && later.Due > next.Due && next.Due == walked;
                },
                iter: 50
            );

    [Theory]
    [InlineData("week", "hằng tuần vào thứ Sáu", "every week on Friday")]
    [InlineData("month", "hằng tháng vào ngày 20", "every month on day 20 of the month")]
    [InlineData(
        "quarter",
        "hằng quý vào ngày cuối các tháng 3, 6, 9, 12",
        "every quarter on the last day of March, June, September and December"
    )]
    [InlineData(
        "half",
        "6 tháng một lần vào ngày 15 các tháng 6, 12",
        "every half-year on day 15 of June and December"
    )]
    [InlineData(
        "year",
        "hằng năm vào ngày cuối tháng 12",
        "every year on the last day of December"
    )]
    public void It_says_when(string kind, string vietnamese, string english) =>
        (
            kind switch
            {
                "week" => (Recurrence)new Recurrence.Weekly(DayOfWeek.Friday),
                "month" => new Recurrence.Monthly(20),
                "quarter" => new Recurrence.Quarterly(),
                "half" => new Recurrence.HalfYearly(15),
                _ => new Recurrence.Yearly(),
            }
        )
            .Say()
            .ShouldBe(new(vietnamese, english));

    [Fact]
    public void A_day_or_month_that_does_not_exist_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Recurrence.Monthly(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new Recurrence.Monthly(32));
        Should.Throw<ArgumentOutOfRangeException>(() => new Recurrence.Quarterly(1, 4));
        Should.Throw<ArgumentOutOfRangeException>(() => new Recurrence.Yearly(1, 13));
    }

    private static DateOnly Next(Recurrence recurrence, string after) =>
        recurrence.Next(Vietnam, Day(after)).Due;
}
