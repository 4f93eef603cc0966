using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class DeadlineChangeTests
{
    private readonly Deadline deadline = Vietnam.DeadlineOf(new DeadlineRule.By(Day("27/11/2026")));

    [Fact]
    public void An_extension_adds_a_step_and_keeps_the_first_due_day()
    {
        var extended = deadline.With(Extension("27/11/2026", "15/12/2026", askedOn: "20/11/2026"));
        var again = extended.With(Extension("15/12/2026", "31/12/2026", askedOn: "10/12/2026"));

        again.Due.ShouldBe(Day("31/12/2026"));
        again.FirstDue.ShouldBe(Day("27/11/2026"));
        again.Extensions.Count().ShouldBe(2);
        again
            .Explanation.Steps.Take(deadline.Explanation.Steps.Count)
            .ShouldBe(deadline.Explanation.Steps);
        extended
            .Explanation.Sentences()[^1]
            .ShouldBe(
                new(
                    "Gia hạn từ 27/11/2026 đến 15/12/2026: Trần Quốc Bảo đề nghị ngày 20/11/2026, Lê Thị Thanh Mai đồng ý ngày 23/11/2026.",
                    "Extended from 27 November 2026 to 15 December 2026: asked for by Trần Quốc Bảo on 20 November 2026, granted by Lê Thị Thanh Mai on 23 November 2026."
                )
            );
    }

    [Fact]
    public void An_extension_asked_for_after_the_deadline_says_that_it_was_missed()
    {
        var late = Extension("27/11/2026", "15/12/2026", askedOn: "28/11/2026");

        late.WasAskedInTime().ShouldBeFalse();
        late.Say().Vietnamese.ShouldEndWith("vẫn tính là quá hạn theo thời hạn trước đó.");
        Extension("27/11/2026", "15/12/2026", askedOn: "27/11/2026")
            .WasAskedInTime()
            .ShouldBeTrue();
    }

    [Fact]
    public void An_extension_of_another_deadline_or_to_an_earlier_day_is_refused()
    {
        Should.Throw<ArgumentException>(() =>
            deadline.With(Extension("26/11/2026", "15/12/2026", "20/11/2026"))
        );
        Should.Throw<ArgumentException>(() =>
            deadline.With(Extension("27/11/2026", "27/11/2026", "20/11/2026"))
        );
    }

    [Fact]
    public void A_pause_moves_the_due_day_and_says_why()
    {
        var paused = deadline.With(
            new Paused(
                Day("16/11/2026"),
                Day("18/11/2026"),
                "chờ ý kiến cấp trên",
                "Lê Thị Thanh Mai",
                Day("27/11/2026"),
                Day("2/12/2026")
            )
        );

        paused.Due.ShouldBe(Day("2/12/2026"));
        paused.FirstDue.ShouldBe(Day("27/11/2026"));
        paused
            .Explanation.Sentences()[^1]
            .Vietnamese.ShouldBe(
                "Tạm dừng từ 16/11/2026 đến 18/11/2026 (chờ ý kiến cấp trên), Lê Thị Thanh Mai đồng ý; thời hạn chuyển từ 27/11/2026 sang 02/12/2026."
            );
    }

    private static Extended Extension(string from, string to, string askedOn) =>
        new(
            Day(from),
            Day(to),
            Day(askedOn),
            "Trần Quốc Bảo",
            Day("23/11/2026"),
            "Lê Thị Thanh Mai"
        );
}
