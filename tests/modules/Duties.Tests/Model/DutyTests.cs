using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Tests.Model;

public sealed class DutyTests
{
    private static readonly UnitId Board = UnitId.New();
    private static readonly UnitId Office = UnitId.New();
    private static readonly PersonId Head = PersonId.New();
    private static readonly WorkCalendar Calendar = WorkCalendar.Vietnam;

    /// <summary>Friday 20 November 2026.</summary>
    private static readonly DateOnly Due = new(2026, 11, 20);

    [Fact]
    public void An_assignment_without_accountable_person_cannot_be_opened() =>
        Should.Throw<ArgumentException>(() =>
            Duty.Open(Opened() with { Accountable = null }, On(1))
        );

    [Fact]
    public void An_extension_asked_for_in_time_moves_what_counts_as_late()
    {
        var duty = Duty.Open(Opened(), On(1));

        duty.Extend(Extended(duty, to: 27, asked: 19), On(21)).Refused.ShouldBeFalse();
        duty.Close(null, On(26));

        duty.OriginalDue.ShouldBe(Due);
        duty.Bucket.ShouldBe(Bucket.DoneOnTime);
    }

    [Fact]
    public void An_extension_asked_for_after_the_deadline_never_turns_late_into_on_time()
    {
        var duty = Duty.Open(Opened(), On(1));

        duty.Extend(Extended(duty, to: 27, asked: 23), On(23)).Refused.ShouldBeFalse();

        duty.Due.ShouldBe(new DateOnly(2026, 11, 27));
        duty.MeasuredDue.ShouldBe(Due);
        duty.TimingAt(new(default, new(2026, 11, 25)), Calendar)
            .Timeliness.ShouldBe(Timeliness.Overdue);
        duty.Close(null, On(26));
        duty.Bucket.ShouldBe(Bucket.DoneLate);
    }

    [Fact]
    public void A_second_extension_does_not_heal_one_that_was_asked_for_too_late()
    {
        var duty = Duty.Open(Opened(), On(1));
        duty.Extend(Extended(duty, to: 24, asked: 21), On(21));

        duty.Extend(Extended(duty, to: 30, asked: 24), On(24));

        duty.MeasuredDue.ShouldBe(Due);
    }

    [Fact]
    public void A_deadline_that_was_rewritten_is_a_mistake_of_the_program()
    {
        var duty = Duty.Open(Opened(), On(1));
        var another = Calendar.DeadlineOf(new DeadlineRule.By(new(2026, 12, 31)));

        Should.Throw<ArgumentException>(() => duty.Extend(another, On(2)));
    }

    [Fact]
    public void A_pause_moves_the_due_day_by_the_working_days_it_lasted()
    {
        var duty = Duty.Open(Opened(), On(2));
        duty.Pause("Chờ hướng dẫn của cấp trên", "Phó Chủ tịch", On(12)).Refused.ShouldBeFalse();

        duty.Resume(Calendar, utc => utc, On(19)).Refused.ShouldBeFalse();

        // 12, 13, 16, 17 and 18 November are worked.
        duty.Due.ShouldBe(new DateOnly(2026, 11, 27));
        duty.MeasuredDue.ShouldBe(new DateOnly(2026, 11, 27));
        duty.OriginalDue.ShouldBe(Due);
        duty.Pauses.ShouldHaveSingleItem().ThroughDay.ShouldBe(new DateOnly(2026, 11, 18));
    }

    [Fact]
    public void Paused_in_time_it_is_not_overdue_while_the_pause_lasts()
    {
        var duty = Duty.Open(Opened(), On(2));
        duty.Pause("Chờ hướng dẫn", "Phó Chủ tịch", On(20));

        duty.Bucket.ShouldBe(Bucket.Stopped);
        duty.TimingAt(new(default, new(2026, 11, 30)), Calendar)
            .Timeliness.ShouldBe(Timeliness.Within);
    }

    [Fact]
    public void What_is_overdue_cannot_be_paused_away() =>
        Duty.Open(Opened(), On(2))
            .Pause("Chờ hướng dẫn", "Phó Chủ tịch", On(23))
            .Refusal.ShouldNotBeNull()
            .Code.ShouldBe("duties-pause-after-deadline");

    [Fact]
    public void Resumed_the_same_day_the_deadline_stays()
    {
        var duty = Duty.Open(Opened(), On(2));
        duty.Pause("Nhầm", "Phó Chủ tịch", On(12));

        duty.Resume(Calendar, utc => utc, On(12));

        duty.Due.ShouldBe(Due);
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void A_paused_duty_cannot_be_handed_in_but_can_be_passed_on()
    {
        var duty = Duty.Open(Opened(), On(2));
        duty.Pause("Chờ hướng dẫn", "Phó Chủ tịch", On(12));

        duty.HandIn(new(Office, null), null, On(13)).Refusal!.Code.ShouldBe("duties-paused");
        duty.PassTo(new(Office, null), NextStep.Carry, PassReason.Asked, null, On(13))
            .Refused.ShouldBeFalse();
    }

    [Fact]
    public void Handed_in_twice_it_says_since_when_it_waits()
    {
        var duty = Duty.Open(Opened(), On(2));
        duty.HandIn(new(Office, null), null, On(12));

        var refusal = duty.HandIn(new(Office, null), null, On(13)).Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("duties-handed-in-already");
        refusal.Sentence.Vietnamese.ShouldContain("12/11/2026");
    }

    [Fact]
    public void Continuing_work_without_deadline_is_never_late()
    {
        var duty = Duty.Open(Opened() with { Deadline = null }, On(2));

        duty.TimingAt(new(default, new(2030, 1, 1)), Calendar)
            .Timeliness.ShouldBe(Timeliness.Within);
        duty.Close(null, On(28));

        duty.Bucket.ShouldBe(Bucket.DoneOnTime);
    }

    [Fact]
    public void A_clock_that_runs_behind_does_not_end_a_holding_before_it_began()
    {
        var duty = Duty.Open(Opened(), On(12));

        duty.PassTo(new(Office, null), NextStep.Carry, PassReason.Asked, null, On(11));

        duty.HeldSince.ShouldBe(On(12).Utc);
    }

    private static OpenDuty Opened() =>
        new(
            DutyKind.Assignment,
            "NV-2026-000412",
            "Báo cáo rà soát chức năng",
            "/assignments/NV-2026-000412",
            Guid.CreateVersion7(),
            null,
            Board,
            Head,
            Office,
            null,
            new(Board, null),
            NextStep.Carry,
            Calendar.DeadlineOf(new DeadlineRule.By(Due))
        );

    private static Deadline Extended(Duty duty, int to, int asked) =>
        duty.Deadline!.With(
            new Extended(
                duty.Deadline.Due,
                new(2026, 11, to),
                new(2026, 11, asked),
                "Ban Tổ chức",
                new(2026, 11, asked),
                "Phó Chủ tịch"
            )
        );

    private static Moment On(int day) =>
        Moment.Of(
            new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.FromHours(7)),
            TestProgram.Zone
        );
}
