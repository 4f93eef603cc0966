using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class DeadlineTests
{
    [Fact]
    public void A_deadline_across_Tet_tells_every_step_in_both_languages()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.Within(5, Working: true, Day("10/2/2026"))
        );

        deadline.Due.ShouldBe(Day("24/2/2026"));
        deadline
            .Explanation.Sentences()
            .Select(sentence => sentence.Vietnamese)
            .ShouldBe([
                "Trong thời hạn 5 ngày làm việc kể từ thứ Ba 10/02/2026.",
                "Không tính ngày 10/02/2026; bắt đầu tính từ thứ Tư 11/02/2026 (khoản 2 Điều 147 Bộ luật Dân sự 2015).",
                "Không tính từ thứ Bảy 14/02/2026 đến Chủ nhật 15/02/2026: ngày nghỉ hằng tuần (Quyết định 188/1999/QĐ-TTg).",
                "Không tính từ thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026: Tết Nguyên đán Bính Ngọ (khoản 1 Điều 112 Bộ luật Lao động 2019; Thông báo 9441/TB-BNV ngày 16/10/2025).",
                "Không tính từ thứ Bảy 21/02/2026 đến Chủ nhật 22/02/2026: ngày nghỉ hằng tuần (Quyết định 188/1999/QĐ-TTg).",
                "Tính theo lịch làm việc phiên bản 2026.2.",
            ]);
        deadline
            .Explanation.Sentences()
            .Select(sentence => sentence.English)
            .ShouldBe([
                "Within 5 working days from Tuesday 10 February 2026.",
                "10 February 2026 is not counted; counting starts on Wednesday 11 February 2026 (Civil Code 2015, Article 147(2)).",
                "Saturday 14 February 2026 to Sunday 15 February 2026 are not counted: weekly rest day (Decision 188/1999/QĐ-TTg).",
                "Monday 16 February 2026 to Friday 20 February 2026 are not counted: Lunar New Year (Bính Ngọ) (Labour Code 2019, Article 112(1); Notice 9441/TB-BNV of 16 October 2025).",
                "Saturday 21 February 2026 to Sunday 22 February 2026 are not counted: weekly rest day (Decision 188/1999/QĐ-TTg).",
                "Computed with the working calendar, edition 2026.2.",
            ]);
    }

    [Fact]
    public void Calendar_days_that_end_on_a_day_off_move_to_the_next_working_day()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.Within(30, Working: false, Day("1/8/2026"))
        );

        deadline.Due.ShouldBe(Day("3/9/2026"));
        deadline.Explanation.Steps.OfType<DaysSkipped>().First().From.ShouldBe(Day("31/8/2026"));
        deadline
            .Explanation.Steps.OfType<MovedOffDayOff>()
            .Single()
            .Say()
            .Vietnamese.ShouldBe(
                "Ngày cuối cùng, thứ Hai 31/08/2026, là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, thứ Năm 03/09/2026 (khoản 5 Điều 148 Bộ luật Dân sự 2015)."
            );
    }

    [Fact]
    public void A_named_day_stays_even_when_it_is_off_and_says_so()
    {
        var deadline = Vietnam.DeadlineOf(new DeadlineRule.By(Day("15/11/2026")));

        deadline.Due.ShouldBe(Day("15/11/2026"));
        deadline.Explanation.Warnings.ShouldHaveSingleItem().ShouldBeOfType<KeptOnDayOff>();
    }

    [Fact]
    public void A_named_day_off_moves_when_the_rule_says_so()
    {
        var rule = new DeadlineRule.By(Day("15/11/2026"));

        Vietnam
            .DueDay(rule with { WhenOff = OffDay.MoveToNextWorkingDay })
            .ShouldBe(Day("16/11/2026"));
        Vietnam
            .DueDay(rule with { WhenOff = OffDay.MoveToPreviousWorkingDay })
            .ShouldBe(Day("13/11/2026"));
    }

    [Fact]
    public void A_make_up_Saturday_counts_and_is_named()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.Within(2, Working: true, Day("20/8/2026"))
        );

        deadline.Due.ShouldBe(Day("22/8/2026"));
        deadline
            .Explanation.Steps.OfType<MakeUpDayCounted>()
            .Single()
            .Day.ShouldBe(Day("22/8/2026"));
    }

    [Fact]
    public void A_year_that_is_not_announced_says_so_in_every_deadline_that_depends_on_it()
    {
        var crossing = Vietnam.DeadlineOf(
            new DeadlineRule.Within(10, Working: true, Day("28/12/2026"))
        );
        var named = Vietnam.DeadlineOf(new DeadlineRule.By(Day("8/1/2027")));

        crossing.Explanation.Warnings.ShouldBe([new YearNotAnnounced(2027)]);
        named.Explanation.Warnings.ShouldBeEmpty("a named day does not depend on the calendar");
    }

    [Fact]
    public void A_day_that_the_law_leaves_open_is_counted_with_a_warning()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.Within(3, Working: true, Day("20/11/2026"))
        );

        deadline.Due.ShouldBe(Day("25/11/2026"));
        deadline
            .Explanation.Warnings.ShouldHaveSingleItem()
            .ShouldBeOfType<DayNotSettled>()
            .Day.ShouldBe(Day("24/11/2026"));
    }

    [Fact]
    public void A_period_of_no_days_or_of_more_than_a_century_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new DeadlineRule.Within(0, Working: true, Day("1/1/2026"))
        );
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new DeadlineRule.Within(36_526, Working: true, Day("1/1/2026"))
        );
    }
}
