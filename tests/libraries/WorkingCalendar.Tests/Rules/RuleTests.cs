using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Rules;

public sealed class RuleTests
{
    [Fact]
    public void Before_a_day_includes_that_day_unless_the_body_reads_it_otherwise()
    {
        var included = Vietnam.DeadlineOf(Vietnam.Before(Day("20/11/2026")));
        var excluded = Vietnam.DeadlineOf(
            new DeadlineRule.Before(Day("20/11/2026"), BeforeReading.DayBefore)
        );

        included.Due.ShouldBe(Day("20/11/2026"));
        included
            .Explanation.Sentences()[0]
            .ShouldBe(
                new(
                    "Hoàn thành trước ngày 20/11/2026: hiểu là gồm cả ngày đó, chậm nhất hết thứ Sáu 20/11/2026.",
                    "To be done before 20 November 2026: read as including that day, so by the end of Friday 20 November 2026."
                )
            );
        excluded.Due.ShouldBe(Day("19/11/2026"));
        excluded.Explanation.Sentences()[0].Vietnamese.ShouldContain("hiểu là không gồm ngày đó");
    }

    [Theory]
    [InlineData(PeriodOfYear.Month, "5/2/2028", "29/2/2028", "tháng 2/2028")]
    [InlineData(PeriodOfYear.Quarter, "1/4/2026", "30/6/2026", "quý II/2026")]
    [InlineData(PeriodOfYear.HalfYear, "30/6/2026", "30/6/2026", "6 tháng đầu năm 2026")]
    [InlineData(PeriodOfYear.HalfYear, "1/7/2026", "31/12/2026", "6 tháng cuối năm 2026")]
    [InlineData(PeriodOfYear.Year, "1/1/2026", "31/12/2026", "năm 2026")]
    public void The_end_of_a_period_is_its_last_day(
        PeriodOfYear period,
        string day,
        string last,
        string said
    )
    {
        var deadline = Vietnam.DeadlineOf(new DeadlineRule.EndOf(period, Day(day)));

        deadline.Due.ShouldBe(Day(last));
        deadline.Rule.Say().Vietnamese.ShouldContain(said);
    }

    [Fact]
    public void A_period_that_ends_on_a_day_off_stays_with_a_note_or_moves_when_told_so()
    {
        var rule = new DeadlineRule.EndOf(PeriodOfYear.Month, Day("1/1/2026"));

        Vietnam.DeadlineOf(rule).Explanation.Warnings.ShouldHaveSingleItem();
        Vietnam
            .DueDay(rule with { WhenOff = OffDay.MoveToPreviousWorkingDay })
            .ShouldBe(Day("30/1/2026"));
        Vietnam
            .DueDay(rule with { WhenOff = OffDay.MoveToNextWorkingDay })
            .ShouldBe(Day("2/2/2026"));
    }

    [Fact]
    public void Standing_work_is_explained_and_has_no_due_day()
    {
        Vietnam
            .Explain(new DeadlineRule.Standing())
            .Sentences()[0]
            .English.ShouldBe("Standing work: it has no last day, so it is never overdue.");
        Should.Throw<ArgumentException>(() => Vietnam.DueDay(new DeadlineRule.Standing()));
    }

    [Fact]
    public void Working_days_from_a_moment_keep_its_time_of_day_and_say_so()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.WorkingDays, 5, At("2026-02-10T15:00"))
        );

        (deadline.Due, deadline.At).ShouldBe((Day("24/2/2026"), new TimeOnly(15, 0)));
        deadline
            .Explanation.Sentences()
            .Select(sentence => sentence.Vietnamese)
            .ShouldContain(
                "Mốc bắt đầu có giờ nên thời hạn kết thúc vào cùng giờ đó của ngày cuối cùng: 15:00."
            );
    }

    [Fact]
    public void Working_hours_run_from_the_moment_or_from_the_next_one_at_work()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 150, At("2026-02-14T10:00"))
        );

        (deadline.Due, deadline.At).ShouldBe((Day("23/2/2026"), new TimeOnly(10, 30)));
        deadline
            .Explanation.Sentences()
            .Select(sentence => sentence.Vietnamese)
            .ShouldBe([
                "Trong thời hạn 2 giờ 30 phút làm việc kể từ 10:00 thứ Bảy 14/02/2026.",
                "10:00 thứ Bảy 14/02/2026 ngoài giờ làm việc nên bắt đầu tính từ 08:00 thứ Hai 23/02/2026 (khoản 1 Điều 147 Bộ luật Dân sự 2015).",
                "Chỉ tính giờ làm việc: 08:00–12:00, 13:00–17:00 (Quyết định 188/1999/QĐ-TTg).",
                "Không tính từ thứ Bảy 14/02/2026 đến Chủ nhật 15/02/2026: ngày nghỉ hằng tuần (Quyết định 188/1999/QĐ-TTg).",
                "Không tính từ thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026: Tết Nguyên đán Bính Ngọ (khoản 1 Điều 112 Bộ luật Lao động 2019; Thông báo 9441/TB-BNV ngày 16/10/2025).",
                "Không tính từ thứ Bảy 21/02/2026 đến Chủ nhật 22/02/2026: ngày nghỉ hằng tuần (Quyết định 188/1999/QĐ-TTg).",
                "Tính theo lịch làm việc phiên bản 2026.2.",
            ]);
    }

    [Fact]
    public void Days_from_a_moment_that_end_on_a_day_off_move_and_keep_the_time()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.Days, 5, At("2026-02-10T15:00"))
        );

        (deadline.Due, deadline.At).ShouldBe((Day("23/2/2026"), new TimeOnly(15, 0)));
        deadline
            .Explanation.Steps.OfType<MovedOffDayOff>()
            .Single()
            .From.ShouldBe(Day("15/2/2026"));
    }

    [Fact]
    public void A_day_with_other_hours_is_named_where_it_is_counted()
    {
        var calendar = With(
            new ChangedHours(
                Day("10/11/2026"),
                new(new WorkingSpan(new(8, 0), new(10, 0))),
                Words("họp toàn cơ quan"),
                Words("TB 7")
            )
        );

        var deadline = calendar.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 180, At("2026-11-09T16:00"))
        );

        (deadline.Due, deadline.At).ShouldBe((Day("10/11/2026"), new TimeOnly(10, 0)));
        deadline.Explanation.Steps.OfType<ShortDayCounted>().Single().Hours.ShouldBe("08:00–10:00");
    }

    [Fact]
    public void A_pause_moves_a_deadline_with_a_time_of_day_by_the_working_time_it_took()
    {
        var deadline = Vietnam.DeadlineOf(
            new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 480, At("2026-11-09T15:00"))
        );

        var paused = deadline.With(
            Vietnam.Pause(
                deadline,
                At("2026-11-09T16:00"),
                At("2026-11-10T10:00"),
                "chờ người dân bổ sung",
                "Lê Thị Thanh Mai"
            )
        );

        (deadline.Due, deadline.At).ShouldBe((Day("10/11/2026"), new TimeOnly(15, 0)));
        (paused.Due, paused.At).ShouldBe((Day("11/11/2026"), new TimeOnly(9, 0)));
        paused.FirstDue.ShouldBe(Day("10/11/2026"));
        DeadlineJson.Read<Deadline>(DeadlineJson.Write(paused)).ShouldBe(paused);
    }

    [Fact]
    public void A_pause_of_a_deadline_without_a_time_or_that_ends_before_it_begins_is_refused()
    {
        var whole = Vietnam.DeadlineOf(new DeadlineRule.By(Day("20/11/2026")));

        Should.Throw<ArgumentException>(() =>
            Vietnam.Pause(whole, At("2026-11-09T16:00"), At("2026-11-10T10:00"), "", "")
        );
    }

    [Fact]
    public void A_period_without_length_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new DeadlineRule.FromMoment(TimeUnit.WorkingDays, 0, At("2026-11-09T16:00"))
        );
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new DeadlineRule.FromMoment(TimeUnit.Days, 40_000, At("2026-11-09T16:00"))
        );
    }

    [Fact]
    public void A_deadline_stored_by_an_earlier_version_is_read_and_computed_again_from_its_edition()
    {
        const string Stored =
            """{"due":"2026-02-24","explanation":{"steps":[{"step":"rule","rule":{"kind":"within","start":"2026-02-10","days":5,"working":true,"whenOff":"move-to-next-working-day"}},{"step":"start-excluded","start":"2026-02-10","basis":{"vietnamese":"khoản 2 Điều 147 Bộ luật Dân sự 2015","english":"Civil Code 2015, Article 147(2)"}},{"step":"skipped","from":"2026-02-14","through":"2026-02-15","reason":{"vietnamese":"ngày nghỉ hằng tuần","english":"weekly rest day"},"basis":{"vietnamese":"Quyết định 188/1999/QĐ-TTg","english":"Decision 188/1999/QĐ-TTg"}},{"step":"skipped","from":"2026-02-16","through":"2026-02-20","reason":{"vietnamese":"Tết Nguyên đán Bính Ngọ","english":"Lunar New Year (Bính Ngọ)"},"basis":{"vietnamese":"Điều 112 Bộ luật Lao động 2019; Thông báo 9441/TB-BNV ngày 16/10/2025","english":"Labour Code 2019, Article 112; Notice 9441/TB-BNV of 16 October 2025"}},{"step":"skipped","from":"2026-02-21","through":"2026-02-22","reason":{"vietnamese":"ngày nghỉ hằng tuần","english":"weekly rest day"},"basis":{"vietnamese":"Quyết định 188/1999/QĐ-TTg","english":"Decision 188/1999/QĐ-TTg"}},{"step":"calendar","version":"2026.1"}]}}""";
        var stored = DeadlineJson.Read<Deadline>(Stored);

        new WorkCalendar(CalendarFile.Shipped(stored.CalendarVersion))
            .DeadlineOf(stored.Rule)
            .ShouldBe(stored);
    }
}
