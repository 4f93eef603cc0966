using Chutri.Notifications.Model;
using Chutri.WorkingCalendar;

namespace Chutri.Notifications.Tests.Model;

public sealed class ReminderStepsTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Vietnam;
    private static readonly DateOnly Friday = new(2026, 12, 11);

    [Theory]
    [InlineData("2026-12-07", null)] // Monday: four working days are left
    [InlineData("2026-12-08", -3)]
    [InlineData("2026-12-09", -3)]
    [InlineData("2026-12-10", -1)]
    [InlineData("2026-12-11", 0)]
    [InlineData("2026-12-13", 0)] // Sunday: no working day has gone by since
    [InlineData("2026-12-14", 1)]
    [InlineData("2026-12-18", 1)] // five after; the step after the last comes at six
    [InlineData("2026-12-21", 6)]
    [InlineData("2026-12-28", 11)]
    public void The_holder_s_usual_steps_are_three_and_one_before_the_day_one_after_and_every_five(
        string today,
        int? step
    ) =>
        ReminderSteps
            .Usual.Reached(ReminderRole.Holder, Friday, DateOnly.Parse(today), Calendar)
            .ShouldBe(step);

    [Fact]
    public void Nobody_above_is_told_before_it_is_late()
    {
        foreach (var role in new[] { ReminderRole.Head, ReminderRole.Issuer })
        {
            ReminderSteps.Usual.Reached(role, Friday, Friday, Calendar).ShouldBeNull();
        }

        ReminderSteps
            .Usual.Reached(ReminderRole.Head, Friday, new(2026, 12, 14), Calendar)
            .ShouldBe(1);
        ReminderSteps
            .Usual.Reached(ReminderRole.Issuer, Friday, new(2026, 12, 17), Calendar)
            .ShouldBeNull();
        ReminderSteps
            .Usual.Reached(ReminderRole.Issuer, Friday, new(2026, 12, 18), Calendar)
            .ShouldBe(5);
    }

    [Fact]
    public void Where_the_due_day_is_off_the_day_itself_is_the_working_day_before() =>
        ReminderSteps.DayOf(0, new(2026, 12, 13), Calendar).ShouldBe(new(2026, 12, 11));

    [Fact]
    public void Three_working_days_before_the_first_day_after_Tet_lie_before_Tet() =>
        ReminderSteps.DayOf(-3, new(2026, 2, 23), Calendar).ShouldBe(new(2026, 2, 11));

    [Fact]
    public void Steps_that_are_not_repeated_end_with_the_last() =>
        new ReminderSteps([0], [], [], 0)
            .Reached(ReminderRole.Holder, Friday, new(2027, 3, 1), Calendar)
            .ShouldBe(0);

    [Fact]
    public void Whoever_has_no_steps_is_never_told_however_late_it_is() =>
        new ReminderSteps([0], [], [], 5)
            .Reached(ReminderRole.Issuer, Friday, new(2027, 3, 1), Calendar)
            .ShouldBeNull();

    [Fact]
    public void Steps_before_alone_are_repeated_from_the_due_day_on() =>
        new ReminderSteps([-1], [], [], 5)
            .Reached(ReminderRole.Holder, Friday, new(2026, 12, 18), Calendar)
            .ShouldBe(5);

    [Fact]
    public void The_policy_is_said_as_people_say_it()
    {
        var said = ReminderWords.All(ReminderSteps.Usual);
        said.Vietnamese.ShouldBe(
            "người giữ việc: trước hạn 3 và 1 ngày làm việc, đúng ngày đến hạn, sau hạn 1 ngày làm việc; "
                + "người đứng đầu đơn vị giữ việc: sau hạn 1 và 5 ngày làm việc; người giao việc: sau hạn 5 ngày làm việc; "
                + "sau mốc cuối, cứ 5 ngày làm việc nhắc lại"
        );
        said.English.ShouldStartWith(
            "the holder: 3 and 1 working day before the due day, on the due day"
        );
    }
}
