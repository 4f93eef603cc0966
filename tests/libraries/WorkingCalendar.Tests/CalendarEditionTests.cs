using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class CalendarEditionTests
{
    private static readonly Sentence Why = Words("lý do");

    [Fact]
    public void The_shipped_edition_holds_2020_to_2026_and_every_entry_names_reason_basis_and_source()
    {
        Vietnam.Version.ShouldBe("2026.2");
        Vietnam.Edition.AnnouncedYears.ShouldBe(Enumerable.Range(2020, 7), ignoreOrder: true);
        Vietnam.IsAnnounced(2027).ShouldBeFalse();
        Vietnam.Edition.Days.ShouldAllBe(day =>
            day.Reason.Vietnamese != ""
            && day.Reason.English != ""
            && day.Basis.Vietnamese != ""
            && day.Basis.English != ""
        );
        Vietnam.Edition.Days.ShouldAllBe(day => day.Source.StartsWith("https://"));
        Vietnam.Edition.Decisions.ShouldAllBe(decision =>
            decision.Source.StartsWith("https://") && decision.Basis.English != ""
        );
    }

    [Fact]
    public void Every_make_up_day_stands_for_a_day_off_in_the_same_notice() =>
        Vietnam
            .Edition.Days.OfType<MakeUpDay>()
            .ShouldAllBe(made =>
                Vietnam.Edition.Days.OfType<DayOff>().Any(off => off.Basis == made.Basis)
            );

    [Fact]
    public void Two_entries_for_a_day_and_a_make_up_day_that_is_worked_anyway_are_all_named_at_once()
    {
        var thrown = Should.Throw<ArgumentException>(() =>
            With(
                new DayOff(Day("20/11/2026"), Why, Why),
                new UnsettledDay(Day("20/11/2026"), Why, Why),
                new MakeUpDay(Day("23/11/2026"), Why, Why)
            )
        );

        thrown.Message.ShouldContain(
            "There is more than one entry for Friday 20 November 2026: a day off"
        );
        thrown.Message.ShouldContain("Monday 23 November 2026 is worked in any case");
    }

    [Fact]
    public void A_week_without_any_working_day_is_refused() =>
        Should.Throw<ArgumentException>(() => new WeeklyPattern([], Why));
}
