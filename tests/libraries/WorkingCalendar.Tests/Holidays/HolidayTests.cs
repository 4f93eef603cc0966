using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Holidays;

public sealed class HolidayTests
{
    [Theory]
    [InlineData(2020, "1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9")]
    [InlineData(2021, "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9")]
    [InlineData(2022, "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9")]
    [InlineData(2023, "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9")]
    [InlineData(2024, "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9")]
    [InlineData(2025, "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9")]
    [InlineData(2026, "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9")]
    public void Weekdays_off_of_the_announced_years_are_exactly_these(int year, string days) =>
        WeekdaysOff(Vietnam, year).ShouldBe(days.Split(' ').Select(day => Day($"{day}/{year}")));

    [Fact]
    public void The_edition_shipped_before_agrees_on_every_day_of_2023_to_2026()
    {
        var before = new WorkCalendar(CalendarFile.Shipped("2026.1"));

        for (var day = Day("1/1/2023"); day.Year < 2027; day = day.AddDays(1))
        {
            Vietnam.IsWorkingDay(day).ShouldBe(before.IsWorkingDay(day), day.ToString("O"));
            Vietnam.Of(day).Reason.Vietnamese.ShouldBe(before.Of(day).Reason.Vietnamese);
        }
    }

    [Fact]
    public void National_Day_has_two_days_since_2021_and_had_one_before()
    {
        Holidays(2020, "Quốc khánh").ShouldBe([Day("2/9/2020")]);
        Holidays(2021, "Quốc khánh").ShouldBe([Day("2/9/2021"), Day("3/9/2021")]);
        Vietnam.Of(Day("2/9/2020")).Basis.English.ShouldContain("Labour Code 2012");
        Vietnam.Of(Day("2/9/2021")).Basis.English.ShouldContain("Labour Code 2019");
    }

    [Fact]
    public void Tet_has_five_days_since_2014_and_had_four_before()
    {
        Holidays(2013, "Tết Nguyên đán").Count(IsNoSubstitute).ShouldBe(4);
        Holidays(2014, "Tết Nguyên đán").Count(IsNoSubstitute).ShouldBe(5);
    }

    [Fact]
    public void The_Hung_Kings_have_a_day_off_since_2007()
    {
        Holidays(2006, "Giỗ Tổ").ShouldBeEmpty();
        Holidays(2007, "Giỗ Tổ").ShouldBe([Day("26/4/2007")]);
        Vietnam.Of(Day("26/4/2007")).Basis.Vietnamese.ShouldContain("84/2007/QH11");
    }

    [Fact]
    public void A_holiday_on_a_weekend_gives_the_next_working_day_and_names_the_provision()
    {
        var monday = Vietnam.Of(Day("27/4/2026"));

        monday.Reason.Vietnamese.ShouldBe("nghỉ bù Giỗ Tổ Hùng Vương");
        monday.Basis.Vietnamese.ShouldBe("khoản 3 Điều 111 Bộ luật Lao động 2019");
    }

    [Fact]
    public void A_year_without_a_notice_follows_the_usual_choice_and_says_so()
    {
        WeekdaysOff(Vietnam, 2027)
            .ShouldBe(
                "1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9"
                    .Split(' ')
                    .Select(day => Day($"{day}/2027"))
            );
        Vietnam.Of(Day("4/2/2027")).Reason.Vietnamese.ShouldContain("lịch chưa có thông báo");
        Vietnam
            .DeadlineOf(new DeadlineRule.Within(5, Working: true, Day("1/2/2027")))
            .Explanation.Warnings.ShouldContain(new YearNotAnnounced(2027));
    }

    /// <summary>The usual choice is what every announced year did.</summary>
    [Fact]
    public void Without_their_decisions_the_announced_years_would_have_had_the_same_days_off()
    {
        var undecided = new WorkCalendar(Vietnam.Edition with { Decisions = [] });

        for (var day = Day("1/1/2020"); day.Year < 2027; day = day.AddDays(1))
        {
            undecided.IsWorkingDay(day).ShouldBe(Vietnam.IsWorkingDay(day), day.ToString("O"));
        }
    }

    [Fact]
    public void Decisions_that_break_the_law_are_all_named()
    {
        var edition = Vietnam.Edition with
        {
            Decisions =
            [
                new(DecidedHoliday.Tet, Day("4/2/2027"), Day("7/2/2027"), Words("x")),
                new(DecidedHoliday.Tet, Day("8/2/2027"), Day("12/2/2027"), Words("x")),
                new(DecidedHoliday.NationalDay, Day("3/9/2027"), Day("4/9/2027"), Words("x")),
            ],
        };

        edition
            .Problems()
            .Select(problem => problem.English)
            .ShouldBe([
                "Lunar New Year 2027 is decided more than once; keep one entry.",
                "Lunar New Year 2027 has 5 days off by law, but 4 are entered here; substitute and swapped days do not belong to them.",
                "The days off for Lunar New Year must include Saturday 6 February 2027.",
                "The days off for National Day must include Thursday 2 September 2027.",
            ]);
    }

    [Fact]
    public void A_decreed_day_that_the_law_gives_already_is_refused_with_where_it_belongs() =>
        (
            Vietnam.Edition with
            {
                Days = [new DayOff(Day("2/9/2027"), Words("Quốc khánh"), Words("x"))],
            }
        )
            .Problems()
            .Single()
            .Vietnamese.ShouldContain("ghi ở mục decides");

    private static bool IsNoSubstitute(DateOnly day) =>
        !Vietnam.Of(day).Reason.Vietnamese.StartsWith("nghỉ bù", StringComparison.Ordinal);

    private static List<DateOnly> Holidays(int year, string name) =>
        [
            .. Vietnam
                .EntriesIn(new(year, 1, 1), new(year, 12, 31))
                .Where(entry => entry.Reason.Vietnamese.Contains(name))
                .Select(entry => entry.Day),
        ];

    private static List<DateOnly> WeekdaysOff(WorkCalendar calendar, int year) =>
        [
            .. Enumerable
                .Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
                .Select(offset => new DateOnly(year, 1, 1).AddDays(offset))
                .Where(day =>
                    day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                    && !calendar.IsWorkingDay(day)
                ),
        ];
}
