using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class TimeLeftTests
{
    [Theory]
    [InlineData(
        "27/11/2026",
        "20/11/2026",
        Timeliness.Within,
        "còn 5 ngày làm việc",
        "5 working days left"
    )]
    [InlineData(
        "27/11/2026",
        "23/11/2026",
        Timeliness.Within,
        "còn 4 ngày làm việc",
        "4 working days left"
    )]
    [InlineData(
        "27/11/2026",
        "24/11/2026",
        Timeliness.DueSoon,
        "còn 3 ngày làm việc",
        "3 working days left"
    )]
    [InlineData(
        "27/11/2026",
        "26/11/2026",
        Timeliness.DueSoon,
        "còn 1 ngày làm việc",
        "1 working day left"
    )]
    [InlineData(
        "27/11/2026",
        "27/11/2026",
        Timeliness.DueSoon,
        "đến hết hôm nay",
        "until the end of today"
    )]
    [InlineData(
        "29/11/2026",
        "28/11/2026",
        Timeliness.DueSoon,
        "đến hết 29/11/2026, không còn ngày làm việc nào",
        "until the end of 29 November 2026, no working day left"
    )]
    [InlineData(
        "27/11/2026",
        "28/11/2026",
        Timeliness.Overdue,
        "vừa quá hạn, hôm nay là ngày nghỉ",
        "just overdue, today is a day off"
    )]
    [InlineData(
        "27/11/2026",
        "30/11/2026",
        Timeliness.Overdue,
        "quá hạn 1 ngày làm việc",
        "1 working day overdue"
    )]
    [InlineData(
        "27/11/2026",
        "2/12/2026",
        Timeliness.Overdue,
        "quá hạn 3 ngày làm việc",
        "3 working days overdue"
    )]
    public void Open_work_says_how_long_it_has(
        string due,
        string today,
        Timeliness state,
        string vietnamese,
        string english
    )
    {
        var left = Vietnam.TimeLeft(Day(due), Day(today));

        left.Timeliness.ShouldBe(state);
        left.Say().ShouldBe(new(vietnamese, english));
    }

    [Theory]
    [InlineData(
        "27/11/2026",
        "27/11/2026",
        Timeliness.DoneOnTime,
        "hoàn thành đúng hạn",
        "done on time"
    )]
    [InlineData(
        "27/11/2026",
        "28/11/2026",
        Timeliness.DoneLate,
        "hoàn thành quá hạn, trong ngày nghỉ",
        "done late, on a day off"
    )]
    [InlineData(
        "27/11/2026",
        "2/12/2026",
        Timeliness.DoneLate,
        "hoàn thành quá hạn 3 ngày làm việc",
        "done 3 working days late"
    )]
    public void Done_work_says_whether_it_was_on_time(
        string due,
        string done,
        Timeliness state,
        string vietnamese,
        string english
    )
    {
        var left = Vietnam.TimeLeft(Day(due), Day("24/12/2026"), Day(done));

        left.Timeliness.ShouldBe(state);
        left.Say().ShouldBe(new(vietnamese, english));
    }

    [Fact]
    public void Due_soon_in_a_query_is_due_soon_on_the_page() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[0, 60])
            .Sample(
                (calendar, today, ahead) =>
                {
                    var due = today.AddDays(ahead);
                    var soon = calendar.TimeLeft(due, today).Timeliness is Timeliness.DueSoon;
                    return soon == (due <= calendar.DueSoonThrough(today));
                }
            );
}
