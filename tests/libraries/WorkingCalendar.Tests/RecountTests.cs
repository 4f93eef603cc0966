using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class RecountTests
{
    private static readonly Sentence NewHoliday = new("ngày nghỉ bù", "substitute day off");
    private static readonly Sentence Decree = new("Thông báo 12/TB-BNV", "Notice 12/TB-BNV");

    /// <summary>The shipped calendar, with 1 and 2 December 2026 off by a new notice.</summary>
    private static readonly WorkCalendar Newer = new(
        Vietnam.Edition with
        {
            Version = "2026.9",
            Days =
            [
                .. Vietnam.Edition.Days,
                new DayOff(Day("01/12/2026"), NewHoliday, Decree),
                new DayOff(Day("02/12/2026"), NewHoliday, Decree),
            ],
        }
    );

    [Fact]
    public void A_deadline_counted_again_says_which_days_moved_it()
    {
        var deadline = FiveWorkingDays();

        var again = Newer.Recount(deadline, Vietnam);

        deadline.Due.ShouldBe(Day("02/12/2026"));
        again.Due.ShouldBe(Day("04/12/2026"));
        again.FirstDue.ShouldBe(Day("02/12/2026"));
        again.CalendarVersion.ShouldBe("2026.9");
        again
            .Explanation.Steps.Take(deadline.Explanation.Steps.Count)
            .ShouldBe(deadline.Explanation.Steps);
        again
            .Explanation.Sentences()[^1]
            .ShouldBe(
                new(
                    "Lịch làm việc đổi từ phiên bản 2026.2 sang 2026.9 (thứ Ba 01/12/2026 nay là ngày nghỉ: ngày nghỉ bù, Thông báo 12/TB-BNV; thứ Tư 02/12/2026 nay là ngày nghỉ: ngày nghỉ bù, Thông báo 12/TB-BNV): thời hạn chuyển từ thứ Tư 02/12/2026 sang thứ Sáu 04/12/2026.",
                    "The working calendar changed from edition 2026.2 to 2026.9 (Tuesday 1 December 2026 is now a day off: substitute day off, Notice 12/TB-BNV; Wednesday 2 December 2026 is now a day off: substitute day off, Notice 12/TB-BNV): the deadline moved from Wednesday 2 December 2026 to Friday 4 December 2026."
                )
            );
    }

    [Fact]
    public void What_the_new_edition_does_not_touch_stays_as_it_is()
    {
        var earlier = Vietnam.DeadlineOf(
            new DeadlineRule.Within(5, Working: true, Day("10/11/2026"))
        );
        var named = Vietnam.DeadlineOf(new DeadlineRule.By(Day("02/12/2026")));

        Newer.Recount(earlier, Vietnam).ShouldBeSameAs(earlier);
        Newer.Recount(named, Vietnam).ShouldBeSameAs(named);
    }

    [Fact]
    public void A_pause_is_given_back_in_working_days_of_the_new_edition()
    {
        var paused = FiveWorkingDays()
            .With(
                new Paused(
                    Day("30/11/2026"),
                    Day("01/12/2026"),
                    "chờ ý kiến",
                    "Mai",
                    Day("02/12/2026"),
                    Day("04/12/2026")
                )
            );

        // Of the two days of the pause one is off now, and so are two days of the period itself.
        Newer.Recount(paused, Vietnam).Due.ShouldBe(Day("07/12/2026"));
    }

    [Fact]
    public void A_day_that_an_extension_named_stays()
    {
        var extended = FiveWorkingDays()
            .With(
                new Extended(
                    Day("02/12/2026"),
                    Day("03/12/2026"),
                    Day("30/11/2026"),
                    "Bảo",
                    Day("30/11/2026"),
                    "Mai"
                )
            );

        Newer.Recount(extended, Vietnam).ShouldBeSameAs(extended);
    }

    [Fact]
    public void A_deadline_with_an_hour_keeps_both_hours_on_record()
    {
        var moment = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(
                TimeUnit.WorkingMinutes,
                240,
                new(2026, 11, 30, 15, 0, 0, DateTimeKind.Unspecified)
            )
        );
        var again = Newer.Recount(moment, Vietnam);

        var step = again.Explanation.Steps.OfType<Recounted>().Single();
        (step.AtBefore, step.AtAfter).ShouldBe((moment.At, again.At));
        again.Due.ShouldBe(Day("03/12/2026"));
        DeadlineJson.Read<Deadline>(DeadlineJson.Write(again)).ShouldBe(again);
    }

    [Fact]
    public void Counted_again_it_ends_where_the_new_edition_ends_it_and_the_old_one_takes_it_back() =>
        Gen.Select(AnyRule, AnyCalendar, AnyCalendar)
            .Sample(
                (rule, before, after) =>
                {
                    var deadline = before.DeadlineOf(rule);

                    var again = after.Recount(deadline, before);
                    var back = before.Recount(again, after);

                    (again.Due, again.At).ShouldBe(after.EndAgain(deadline));
                    again.Due.ShouldBe(after.DeadlineOf(rule).Due);
                    (back.Due, back.At).ShouldBe((deadline.Due, deadline.At));
                    back.FirstDue.ShouldBe(deadline.Due);
                    DeadlineJson.Read<Deadline>(DeadlineJson.Write(again)).ShouldBe(again);
                }
            );

    private static Deadline FiveWorkingDays() =>
        Vietnam.DeadlineOf(new DeadlineRule.Within(5, Working: true, Day("25/11/2026")));
}
