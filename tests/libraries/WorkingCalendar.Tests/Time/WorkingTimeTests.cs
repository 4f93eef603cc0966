using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Time;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-02-10T15:00", 2, "2026-02-10T17:00")]
    [InlineData("2026-02-10T15:00", 3, "2026-02-11T09:00")]
    [InlineData("2026-02-10T15:00", 8, "2026-02-11T15:00")]
    [InlineData("2026-02-13T15:00", 8, "2026-02-23T15:00")] // across Tết
    [InlineData("2026-02-14T09:00", 1, "2026-02-23T09:00")] // from a day off
    [InlineData("2026-11-09T11:30", 1, "2026-11-09T13:30")] // across noon
    [InlineData("2026-11-09T12:30", 4, "2026-11-09T17:00")] // from noon
    [InlineData("2026-11-09T20:00", 1, "2026-11-10T09:00")] // from the evening
    [InlineData("2026-08-21T16:00", 8, "2026-08-22T16:00")] // a make-up Saturday has a full day
    public void Working_hours_are_added(string from, int hours, string to) =>
        Vietnam.Add(At(from), TimeSpan.FromHours(hours)).ShouldBe(At(to));

    [Theory]
    [InlineData("2026-02-10T15:00", 5, "2026-02-24T15:00")]
    [InlineData("2026-11-09T06:00", 1, "2026-11-10T08:00")] // before work begins
    [InlineData("2026-11-09T20:00", 1, "2026-11-10T17:00")] // after work ends
    [InlineData("2026-11-08T10:00", 1, "2026-11-09T17:00")] // on a Sunday
    [InlineData("2026-11-08T10:00", 0, "2026-11-08T10:00")]
    public void Working_days_are_added_at_the_same_time_of_day(string from, int days, string to) =>
        Vietnam.AddWorkingDays(At(from), days).ShouldBe(At(to));

    [Fact]
    public void Working_time_is_going_on_from_its_beginning_to_its_end()
    {
        Vietnam.IsWorkingTime(At("2026-11-09T08:00")).ShouldBeTrue();
        Vietnam.IsWorkingTime(At("2026-11-09T12:00")).ShouldBeFalse();
        Vietnam.IsWorkingTime(At("2026-11-08T10:00")).ShouldBeFalse();
        Vietnam.NextWorkingMoment(At("2026-11-09T12:00")).ShouldBe(At("2026-11-09T13:00"));
        Vietnam.NextWorkingMoment(At("2026-11-13T17:00")).ShouldBe(At("2026-11-16T08:00"));
        Vietnam.NextWorkingMoment(At("2026-11-09T09:15")).ShouldBe(At("2026-11-09T09:15"));
    }

    [Fact]
    public void A_holding_is_metered_without_its_pauses_however_they_overlap()
    {
        var held = Vietnam.Meter(
            At("2026-11-02T08:00"),
            At("2026-11-30T11:00"),
            new(At("2026-11-11T08:00"), At("2026-11-17T17:00")),
            new(At("2026-11-16T09:00"), At("2026-11-19T17:00")),
            new(At("2026-10-01T08:00"), At("2026-11-02T08:00"))
        );

        held.Say().ShouldBe(new("13 ngày làm việc 3 giờ", "13 working days 3 hours"));
    }

    [Fact]
    public void A_pause_that_goes_on_takes_everything_from_its_beginning() =>
        Vietnam
            .Meter(
                At("2026-11-09T08:00"),
                At("2026-11-13T17:00"),
                new PausedTime(At("2026-11-09T09:01"))
            )
            .Say()
            .Vietnamese.ShouldBe("1 giờ 1 phút");

    [Fact]
    public void Nothing_worked_is_said_as_no_minutes() =>
        Vietnam
            .Meter(At("2026-11-14T08:00"), At("2026-11-15T08:00"))
            .Say()
            .ShouldBe(new("0 phút", "0 minutes"));

    [Fact]
    public void A_unit_with_a_worked_Saturday_morning_counts_it_as_a_day_and_by_its_hours()
    {
        var calendar = OneStopOffice();

        calendar.AddWorkingDays(Day("13/11/2026"), 1).ShouldBe(Day("14/11/2026"));
        calendar.AddWorkingDays(At("2026-11-13T15:00"), 1).ShouldBe(At("2026-11-14T11:30"));
        calendar
            .WorkingTime(At("2026-11-14T00:00"), At("2026-11-15T00:00"))
            .ShouldBe(TimeSpan.FromHours(3.5));
        calendar.Version.ShouldBe("2026.2/MOT-CUA");
        Vietnam.IsWorkingDay(Day("14/11/2026")).ShouldBeFalse();
    }

    [Fact]
    public void A_unit_has_its_own_days_off_and_its_own_hours_before_the_common_ones()
    {
        var calendar = OneStopOffice();

        calendar.IsWorkingDay(Day("20/11/2026")).ShouldBeFalse();
        calendar.HoursOf(Day("2/9/2026"))!.ToString().ShouldBe("08:00–12:00");
        calendar.ForUnit("MOT-CUA").ShouldBeSameAs(calendar);
        Vietnam.ForUnit("KHAC").ShouldBeSameAs(Vietnam);
    }

    [Fact]
    public void A_moment_of_another_zone_is_refused() =>
        Should.Throw<ArgumentException>(() =>
            Vietnam.Add(
                DateTime.SpecifyKind(At("2026-11-09T08:00"), DateTimeKind.Utc),
                TimeSpan.FromHours(1)
            )
        );

    private static WorkCalendar OneStopOffice()
    {
        var hours = Vietnam.Edition.Week.Hours.ToDictionary();
        hours[DayOfWeek.Saturday] = new(new WorkingSpan(new(8, 0), new(11, 30)));
        return new WorkCalendar(
            Vietnam.Edition with
            {
                Units =
                [
                    new(
                        "MOT-CUA",
                        [
                            new DayOff(Day("20/11/2026"), Words("ngày của ngành"), Words("QĐ 1")),
                            new ChangedHours(
                                Day("2/9/2026"),
                                new(new WorkingSpan(new(8, 0), new(12, 0))),
                                Words("trực"),
                                Words("QĐ 2")
                            ),
                        ],
                        new(hours, Words("QĐ 3"))
                    ),
                ],
            }
        ).ForUnit("MOT-CUA");
    }
}
