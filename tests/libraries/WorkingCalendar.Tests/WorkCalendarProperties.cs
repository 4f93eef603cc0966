using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests;

public sealed class WorkCalendarProperties
{
    [Fact]
    public void Adding_then_counting_gives_back_what_was_added() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[-400, 400])
            .Sample(
                (calendar, start, days) =>
                {
                    var end = calendar.AddWorkingDays(start, days);
                    return days switch
                    {
                        0 => end == start,
                        > 0 => calendar.CountWorkingDays(start, end) == days,
                        _ => calendar.CountWorkingDays(end.AddDays(-1), start.AddDays(-1)) == -days,
                    };
                }
            );

    [Fact]
    public void Adding_ends_on_a_working_day() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[-400, 400].Where(days => days != 0))
            .Sample(
                (calendar, start, days) =>
                    calendar.IsWorkingDay(calendar.AddWorkingDays(start, days))
            );

    [Fact]
    public void A_later_start_never_ends_earlier_and_more_days_always_end_later() =>
        Gen.Select(AnyCalendar, AnyDay, AnyDay, Gen.Int[1, 400])
            .Sample(
                (calendar, one, other, days) =>
                {
                    var (early, late) = one < other ? (one, other) : (other, one);
                    return calendar.AddWorkingDays(early, days)
                            <= calendar.AddWorkingDays(late, days)
                        && calendar.AddWorkingDays(early, days)
                            < calendar.AddWorkingDays(early, days + 1);
                }
            );

    [Fact]
    public void Adding_agrees_with_walking_day_by_day() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[-60, 60])
            .Sample(
                (calendar, start, days) =>
                    calendar.AddWorkingDays(start, days) == Walk(calendar, start, days)
            );

    [Fact]
    public void Counting_agrees_with_walking_day_by_day() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[0, 900])
            .Sample(
                (calendar, after, length) =>
                {
                    var worked = Enumerable
                        .Range(1, length)
                        .Count(i => IsWorked(calendar.Edition, after.AddDays(i)));
                    return calendar.CountWorkingDays(after, after.AddDays(length)) == worked
                        && calendar.CountWorkingDays(after.AddDays(length), after) == -worked;
                }
            );

    [Fact]
    public void Whether_a_day_is_worked_is_what_its_status_says() =>
        Gen.Select(AnyCalendar, AnyDay)
            .Sample(
                (calendar, day) =>
                    calendar.IsWorkingDay(day) == calendar.Of(day).IsWorked
                    && calendar.IsWorkingDay(day) == IsWorked(calendar.Edition, day)
            );

    [Fact]
    public void Every_day_of_the_shipped_calendar_agrees_with_its_entries_read_one_by_one()
    {
        var count = 0;
        for (var day = Day("1/1/2022"); day <= Day("31/12/2028"); day = day.AddDays(1))
        {
            count += IsWorked(Vietnam.Edition, day) ? 1 : 0;
            Vietnam.CountWorkingDays(Day("31/12/2021"), day).ShouldBe(count);
        }
    }

    private static readonly Lazy<HashSet<DateOnly>> Holidays = new(() =>
        [.. EditionCheck.HolidaysOf(Vietnam.Edition).Select(holiday => holiday.Day)]
    );

    private static DateOnly Walk(WorkCalendar calendar, DateOnly start, int days)
    {
        var (day, step) = (start, Math.Sign(days));
        for (var left = Math.Abs(days); left > 0; )
        {
            day = day.AddDays(step);
            left -= IsWorked(calendar.Edition, day) ? 1 : 0;
        }

        return day;
    }

    private static bool IsWorked(CalendarEdition edition, DateOnly day)
    {
        foreach (var entry in edition.Days)
        {
            if (entry.Day == day && entry is not UnsettledDay)
            {
                return entry is MakeUpDay;
            }
        }

        if (edition.Law is HolidayLaw.Vietnam2019 && Holidays.Value.Contains(day))
        {
            return false;
        }

        return edition.Week.WorkingDays.Contains(day.DayOfWeek);
    }
}
