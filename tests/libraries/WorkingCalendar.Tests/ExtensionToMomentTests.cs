using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

/// <summary>An extension may end at a moment: of eight working hours given on Monday 30 November 2026 at 15:00, and of a whole day.</summary>
public sealed class ExtensionToMomentTests
{
    private static readonly Deadline Eight = Vietnam.DeadlineOf(
        new DeadlineRule.FromMoment(TimeUnit.WorkingMinutes, 480, new(2026, 11, 30, 15, 0, 0))
    );

    private static readonly Deadline WholeDay = Vietnam.DeadlineOf(
        new DeadlineRule.By(new(2026, 12, 1))
    );

    [Fact]
    public void Hours_may_be_extended_to_a_later_hour_of_the_same_day()
    {
        var extended = Eight.With(To("01/12/2026", new(17, 0)));

        extended.LastMoment.ShouldBe(new(2026, 12, 1, 17, 0, 0));
        extended.FirstDue.ShouldBe(new(2026, 12, 1));
        extended
            .Explanation.Sentences()[^1]
            .ShouldBe(
                new(
                    "Gia hạn từ 15:00 thứ Ba 01/12/2026 đến 17:00 thứ Ba 01/12/2026: Bảo đề nghị ngày 01/12/2026, Mai đồng ý ngày 01/12/2026.",
                    "Extended from 15:00 on Tuesday 1 December 2026 to 17:00 on Tuesday 1 December 2026: asked for by Bảo on 1 December 2026, granted by Mai on 1 December 2026."
                )
            );
        Vietnam.EndAgain(extended).ShouldBe((new DateOnly(2026, 12, 1), new TimeOnly(17, 0)));
        DeadlineJson.Read<Deadline>(DeadlineJson.Write(extended)).ShouldBe(extended);
    }

    [Fact]
    public void A_pause_after_it_moves_the_moment_by_working_time()
    {
        var extended = Eight.With(To("02/12/2026", new(10, 0)));

        var paused = extended.With(
            Vietnam.Pause(
                extended,
                new(2026, 12, 1, 16, 0, 0),
                new(2026, 12, 2, 8, 30, 0),
                "chờ (waits)",
                "Mai"
            )
        );

        paused.LastMoment.ShouldBe(new(2026, 12, 2, 11, 30, 0));
        Vietnam.EndAgain(paused).At.ShouldBe(new TimeOnly(11, 30));
    }

    [Theory]
    [InlineData("01/12/2026", 15, 0)]
    [InlineData("01/12/2026", 14, 0)]
    public void An_hour_that_is_not_later_is_refused(string day, int hour, int minute) =>
        Should.Throw<ArgumentException>(() => Eight.With(To(day, new(hour, minute))));

    [Fact]
    public void A_whole_day_may_be_extended_to_an_hour_of_a_later_day_but_not_of_its_own()
    {
        WholeDay.With(To("02/12/2026", new(10, 0))).LastMoment.ShouldBe(new(2026, 12, 2, 10, 0, 0));
        Should.Throw<ArgumentException>(() => WholeDay.With(To("01/12/2026", new(23, 0))));
    }

    [Fact]
    public void The_whole_of_the_same_day_is_later_than_an_hour_of_it() =>
        Eight.With(To("01/12/2026", null)).At.ShouldBeNull();

    private static Extended To(string day, TimeOnly? at) =>
        new(new(2026, 12, 1), Day(day), new(2026, 12, 1), "Bảo", new(2026, 12, 1), "Mai")
        {
            AskedAt = new(9, 0),
            AtAfter = at,
        };
}
