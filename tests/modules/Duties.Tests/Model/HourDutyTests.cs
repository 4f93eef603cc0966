using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Tests.Model;

/// <summary>Opened on Wednesday 18 November 2026 at 9:00, within ten working hours: due on Thursday at 11:00.</summary>
public sealed class HourDutyTests
{
    private static readonly UnitId Board = UnitId.New();
    private static readonly UnitId Office = UnitId.New();
    private static readonly WorkCalendar Calendar = WorkCalendar.Vietnam;

    [Theory]
    [InlineData(19, 11, 0, true, "hoàn thành đúng hạn")]
    [InlineData(19, 11, 1, false, "hoàn thành quá hạn 1 phút làm việc")]
    [InlineData(20, 8, 0, false, "hoàn thành quá hạn 5 giờ làm việc")]
    public void Handed_in_after_the_hour_is_late_also_on_the_same_day(
        int day,
        int hour,
        int minute,
        bool inTime,
        string said
    )
    {
        var duty = Opened();

        duty.HandIn(new(Office, null), null, On(day, hour, minute)).Refused.ShouldBeFalse();
        duty.Close(null, On(25, 9)).Refused.ShouldBeFalse();

        duty.Bucket.ShouldBe(inTime ? Bucket.DoneOnTime : Bucket.DoneLate);
        duty.TimingAt(On(25, 9), Calendar).Sentence.Vietnamese.ShouldBe(said);
        duty.DeadlineHolds.ShouldBeTrue();
    }

    [Fact]
    public void What_is_answered_without_handing_in_goes_by_the_hour_of_the_answer()
    {
        var duty = Opened();

        duty.Close(null, On(19, 14));

        duty.Bucket.ShouldBe(Bucket.DoneLate);
    }

    [Fact]
    public void It_says_the_hours_that_are_left_and_from_the_minute_that_it_is_over()
    {
        var duty = Opened();

        Said(On(18, 16)).ShouldBe("còn 4 giờ làm việc");
        Said(On(19, 10, 30)).ShouldBe("còn 30 phút làm việc");
        Said(On(19, 11, 20)).ShouldBe("quá hạn 20 phút làm việc");
        duty.TimingAt(On(19, 11, 20), Calendar).Timeliness.ShouldBe(Timeliness.Overdue);

        string Said(Moment now) => duty.TimingAt(now, Calendar).Sentence.Vietnamese;
    }

    [Fact]
    public void A_pause_gives_back_the_working_time_that_it_took_to_the_minute()
    {
        var duty = Opened();
        duty.Pause("Chờ cấp trên trả lời", "Phó Chủ tịch", On(18, 10)).Refused.ShouldBeFalse();

        duty.Resume(Calendar, Local, On(18, 14, 30)).Refused.ShouldBeFalse(); // 10:00–12:00 and 13:00–14:30 are worked

        duty.Due.ShouldBe(new DateOnly(2026, 11, 19));
        duty.DueAt.ShouldBe(new TimeOnly(15, 30));
        duty.OriginalDue.ShouldBe(new DateOnly(2026, 11, 19));
        duty.Deadline!.Explanation.Steps.OfType<PausedToTheMinute>()
            .Single()
            .GrantedBy.ShouldBe("Phó Chủ tịch");
        duty.DeadlineHolds.ShouldBeTrue();
    }

    [Fact]
    public void Once_the_hour_is_over_it_cannot_be_paused_away() =>
        Opened()
            .Pause("Chờ hướng dẫn", "Phó Chủ tịch", On(19, 11, 1))
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("duties-pause-after-deadline");

    [Fact]
    public void An_extension_asked_for_after_the_hour_leaves_it_late()
    {
        var duty = Opened();
        var extended = duty.Deadline!.With(
            new Extended(
                new(2026, 11, 19),
                new(2026, 11, 24),
                new(2026, 11, 19),
                "Ban Tổ chức",
                new(2026, 11, 19),
                "Phó Chủ tịch"
            )
            {
                AskedAt = new(11, 30),
            }
        );

        duty.Extend(extended, On(19, 12)).Refused.ShouldBeFalse();

        duty.Due.ShouldBe(new DateOnly(2026, 11, 24));
        (duty.MeasuredDue, duty.DueAt).ShouldBe((new DateOnly(2026, 11, 19), new TimeOnly(11, 0)));
        duty.Close(null, On(19, 13));
        duty.Bucket.ShouldBe(Bucket.DoneLate);
    }

    private static Duty Opened() =>
        Duty.Open(
            new(
                DutyKind.Assignment,
                "NV-2026-000413",
                "Báo cáo nhanh",
                "/assignments/NV-2026-000413",
                Guid.CreateVersion7(),
                null,
                Board,
                PersonId.New(),
                Office,
                null,
                new(Board, null),
                NextStep.Carry,
                Calendar.DeadlineOf(
                    new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 600, On(18, 9).Local)
                )
            ),
            On(18, 9)
        );

    private static DateTime Local(DateTime utc) =>
        DateTime.SpecifyKind(
            TimeZoneInfo.ConvertTimeFromUtc(utc, TestProgram.Zone),
            DateTimeKind.Unspecified
        );

    private static Moment On(int day, int hour, int minute = 0) =>
        Moment.Of(
            new DateTimeOffset(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7)),
            TestProgram.Zone
        );
}
