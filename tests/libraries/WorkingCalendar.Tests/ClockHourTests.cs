using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

/// <summary>"Within 24 hours" means 24 hours by the clock, at night and on days off too.</summary>
public sealed class ClockHourTests
{
    [Theory]
    [InlineData(24, "2026-12-04T15:00")]
    [InlineData(48, "2026-12-05T15:00")]
    [InlineData(72, "2026-12-06T15:00")]
    [InlineData(12, "2026-12-04T03:00")]
    public void Hours_run_on_by_the_clock_and_end_on_their_minute(int hours, string due) =>
        Of(hours).LastMoment.ShouldBe(Moment(due));

    [Fact]
    public void Across_the_days_of_Tet_they_stay_what_they_are()
    {
        var eve = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.Minutes, 24 * 60, Moment("2026-02-16T10:00"))
        );

        eve.LastMoment.ShouldBe(Moment("2026-02-17T10:00"));
        eve.Explanation.Warnings.OfType<EndsOutsideWork>()
            .Single()
            .Say()
            .Vietnamese.ShouldContain("Tết");
    }

    [Fact]
    public void The_explanation_says_rule_start_end_and_calendar() =>
        Of(24)
            .Explanation.Sentences()
            .ShouldBe([
                new(
                    "Trong thời hạn 24 giờ kể từ 15:00 thứ Năm 03/12/2026.",
                    "Within 24 hours from 15:00 on Thursday 3 December 2026."
                ),
                new(
                    "Tính từ 15:00 thứ Năm 03/12/2026 (khoản 1 Điều 147 Bộ luật Dân sự 2015).",
                    "Counted from 15:00 on Thursday 3 December 2026 (Civil Code 2015, Article 147(1))."
                ),
                new(
                    "Giờ tính liên tục, kể cả ban đêm và ngày nghỉ: hết lúc 15:00 thứ Sáu 04/12/2026.",
                    "Hours run on by the clock, at night and on days off too: they are over at 15:00 on Friday 4 December 2026."
                ),
                new(
                    $"Tính theo lịch làm việc phiên bản {Vietnam.Version}.",
                    $"Computed with the working calendar, edition {Vietnam.Version}."
                ),
            ]);

    [Theory]
    [InlineData(
        48,
        "Lưu ý: thứ Bảy 05/12/2026 không phải ngày làm việc (ngày nghỉ hằng tuần; ",
        "thời hạn tính bằng giờ liên tục nên vẫn hết lúc 15:00 thứ Bảy 05/12/2026, không chuyển sang ngày làm việc tiếp theo."
    )]
    [InlineData(
        12,
        "Lưu ý: 03:00 thứ Sáu 04/12/2026 ngoài giờ làm việc (08:00–12:00",
        "thời hạn tính bằng giờ liên tục nên vẫn hết vào lúc đó."
    )]
    public void It_may_end_while_nobody_works_and_then_says_so_plainly(
        int hours,
        string begins,
        string ends
    )
    {
        var warning = Of(hours).Explanation.Warnings.ShouldHaveSingleItem().Say();

        warning.Vietnamese.ShouldStartWith(begins);
        warning.Vietnamese.ShouldEndWith(ends);
        warning.English.ShouldStartWith("Note: ");
    }

    [Fact]
    public void The_end_of_working_time_itself_needs_no_warning() =>
        Vietnam
            .DeadlineOf(
                new DeadlineRule.FromMoment(TimeUnit.Minutes, 26 * 60, Moment("2026-12-03T15:00"))
            )
            .Explanation.Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("2026-12-03T19:00", Timeliness.DueSoon, "còn 20 giờ", "20 hours left")]
    [InlineData("2026-12-04T14:15", Timeliness.DueSoon, "còn 45 phút", "45 minutes left")]
    [InlineData(
        "2026-12-04T16:30",
        Timeliness.Overdue,
        "quá hạn 1 giờ 30 phút",
        "overdue by 1 hour 30 minutes"
    )]
    [InlineData(
        "2026-12-09T17:20",
        Timeliness.Overdue,
        "quá hạn 5 ngày 2 giờ",
        "overdue by 5 days 2 hours"
    )]
    public void What_is_left_is_said_by_the_clock(
        string now,
        Timeliness timeliness,
        string vietnamese,
        string english
    )
    {
        var left = Vietnam.TimeLeft(Of(24).LastMoment, Moment(now), byClock: true);

        left.Timeliness.ShouldBe(timeliness);
        left.Say().ShouldBe(new(vietnamese, english));
    }

    [Fact]
    public void A_pause_gives_back_all_the_hours_that_it_took_nights_too()
    {
        var deadline = Of(24);

        var paused = deadline.With(
            Vietnam.Pause(
                deadline,
                Moment("2026-12-03T17:00"),
                Moment("2026-12-04T08:00"),
                "chờ ý kiến cấp trên (waiting)",
                "Mai"
            )
        );

        paused.LastMoment.ShouldBe(Moment("2026-12-05T06:00"));
        Vietnam.EndAgain(paused).ShouldBe((new DateOnly(2026, 12, 5), new TimeOnly(6, 0)));
        Vietnam.Recount(paused, Vietnam).ShouldBe(paused);
    }

    [Fact]
    public void What_is_stored_is_read_back_the_same()
    {
        var deadline = Of(48);

        DeadlineJson.Read<Deadline>(DeadlineJson.Write(deadline)).ShouldBe(deadline);
        DeadlineJson.Write(deadline).ShouldContain("\"unit\":\"minutes\"");
        deadline.RunsByClock.ShouldBeTrue();
    }

    [Fact]
    public void Hours_may_be_told_to_move_to_the_next_working_day()
    {
        var moved = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.Minutes, 48 * 60, Moment("2026-12-03T15:00"))
            {
                WhenOff = OffDay.MoveToNextWorkingDay,
            }
        );

        moved.LastMoment.ShouldBe(Moment("2026-12-07T15:00"));
        moved.Explanation.Steps.OfType<MovedOffDayOff>().ShouldHaveSingleItem();
        moved
            .Explanation.Steps.OfType<ClockHoursCounted>()
            .Single()
            .End.ShouldBe(Moment("2026-12-05T15:00"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(DeadlineRule.FromMoment.MostMinutes + 1)]
    public void No_hours_hours_backwards_and_more_than_a_century_are_refused(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new DeadlineRule.FromMoment(TimeUnit.Minutes, minutes, Moment("2026-12-03T15:00"))
        );

    /// <summary>From Thursday 3 December 2026, 15:00.</summary>
    private static Deadline Of(int hours) =>
        Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.Minutes, hours * 60, Moment("2026-12-03T15:00"))
        );

    private static DateTime Moment(string moment) =>
        DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
