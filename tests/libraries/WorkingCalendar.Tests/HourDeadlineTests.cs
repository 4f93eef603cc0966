namespace Chutri.WorkingCalendar.Tests;

/// <summary>A deadline of eight working hours given on Monday 30 November 2026 at 15:00: due at 15:00 the next day.</summary>
public sealed class HourDeadlineTests
{
    private static readonly WorkCalendar Vietnam = WorkCalendar.Vietnam;

    private static readonly Deadline Eight = Vietnam.DeadlineOf(
        new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 480, At(30, 11, 15))
    );

    [Theory]
    [InlineData(
        30,
        11,
        16,
        0,
        Timeliness.DueSoon,
        "còn 7 giờ làm việc",
        "7 hours of working time left"
    )]
    [InlineData(
        1,
        12,
        14,
        30,
        Timeliness.DueSoon,
        "còn 30 phút làm việc",
        "30 minutes of working time left"
    )]
    [InlineData(
        1,
        12,
        15,
        0,
        Timeliness.DueSoon,
        "sắp hết hạn, không còn giờ làm việc nào",
        "no working time left"
    )]
    [InlineData(
        1,
        12,
        16,
        10,
        Timeliness.Overdue,
        "quá hạn 1 giờ 10 phút làm việc",
        "overdue by 1 hour 10 minutes of working time"
    )]
    [InlineData(
        3,
        12,
        15,
        0,
        Timeliness.Overdue,
        "quá hạn 2 ngày làm việc",
        "overdue by 2 working days"
    )]
    public void What_is_due_at_a_time_of_day_says_the_working_time_that_is_left(
        int day,
        int month,
        int hour,
        int minute,
        Timeliness timeliness,
        string vietnamese,
        string english
    )
    {
        Eight.LastMoment.ShouldBe(At(1, 12, 15));

        var left = Vietnam.TimeLeft(Eight.LastMoment, At(day, month, hour, minute));

        left.Timeliness.ShouldBe(timeliness);
        left.Say().ShouldBe(new(vietnamese, english));
        Eight.IsOver(At(day, month, hour, minute)).ShouldBe(timeliness is Timeliness.Overdue);
    }

    [Fact]
    public void Done_an_hour_after_its_time_it_is_late_on_the_same_day()
    {
        var late = Vietnam.TimeLeft(Eight.LastMoment, At(4, 12, 8), At(1, 12, 16));
        var inTime = Vietnam.TimeLeft(Eight.LastMoment, At(4, 12, 8), At(1, 12, 15));

        late.Timeliness.ShouldBe(Timeliness.DoneLate);
        late.Say().Vietnamese.ShouldBe("hoàn thành quá hạn 1 giờ làm việc");
        inTime.Say().Vietnamese.ShouldBe("hoàn thành đúng hạn");
    }

    [Fact]
    public void An_extension_gives_a_whole_day_and_keeps_the_hour_before_on_record()
    {
        var extended = Eight.With(Extension(askedAt: new(14, 0)));

        extended.At.ShouldBeNull();
        extended.LastMoment.ShouldBeGreaterThan(At(3, 12, 23, 59));
        extended
            .Explanation.Steps[^1]
            .Say()
            .Vietnamese.ShouldStartWith("Gia hạn từ 15:00 thứ Ba 01/12/2026 đến 03/12/2026");
        Vietnam.EndAgain(extended).ShouldBe((new DateOnly(2026, 12, 3), null));
    }

    [Theory]
    [InlineData(15, 0, true)]
    [InlineData(15, 1, false)]
    public void Asked_for_on_the_day_but_after_the_hour_is_too_late(
        int hour,
        int minute,
        bool inTime
    ) =>
        Eight
            .With(Extension(new(hour, minute)))
            .Extensions.Single()
            .WasAskedInTime()
            .ShouldBe(inTime);

    private static Extended Extension(TimeOnly askedAt) =>
        new(new(2026, 12, 1), new(2026, 12, 3), new(2026, 12, 1), "Bảo", new(2026, 12, 1), "Mai")
        {
            AskedAt = askedAt,
        };

    private static DateTime At(int day, int month, int hour, int minute = 0) =>
        new(2026, month, day, hour, minute, 0, DateTimeKind.Unspecified);
}
