using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Time;

public sealed class WorkingTimeProperties
{
    private static readonly Gen<TimeSpan> AnyAmount = Gen.Int[-2_000_000, 2_000_000]
        .Select(seconds => TimeSpan.FromSeconds(seconds));

    [Fact]
    public void Adding_then_measuring_gives_back_what_was_added_to_the_tick() =>
        Gen.Select(AnyCalendarOfHours, AnyMoment, AnyAmount)
            .Sample(
                (calendar, start, amount) =>
                    calendar.WorkingTime(start, calendar.Add(start, amount)) == amount
            );

    [Fact]
    public void Adding_ends_within_or_at_the_edge_of_working_time() =>
        Gen.Select(
                AnyCalendarOfHours,
                AnyMoment,
                AnyAmount.Where(amount => amount != TimeSpan.Zero)
            )
            .Sample(
                (calendar, start, amount) =>
                {
                    var end = calendar.Add(start, amount);
                    var at = TimeOnly.FromDateTime(end);
                    return calendar.HoursOf(DateOnly.FromDateTime(end)) is { } hours
                        && hours.Spans.Any(span => span.From <= at && at <= span.To);
                }
            );

    [Fact]
    public void A_later_start_and_more_time_never_end_earlier() =>
        Gen.Select(
                AnyCalendarOfHours,
                AnyMoment,
                AnyMoment,
                Gen.Int[1, 900_000],
                Gen.Int[0, 900_000]
            )
            .Sample(
                (calendar, one, other, seconds, more) =>
                {
                    var (early, late) = one < other ? (one, other) : (other, one);
                    var amount = TimeSpan.FromSeconds(seconds);
                    return calendar.Add(early, amount) <= calendar.Add(late, amount)
                        && calendar.Add(early, amount)
                            <= calendar.Add(early, amount + TimeSpan.FromSeconds(more));
                }
            );

    [Fact]
    public void Working_days_from_a_moment_end_on_the_day_that_counting_days_gives_within_its_hours() =>
        Gen.Select(AnyCalendarOfHours, AnyMoment, Gen.Int[1, 300])
            .Sample(
                (calendar, start, days) =>
                {
                    var end = calendar.AddWorkingDays(start, days);
                    var day = DateOnly.FromDateTime(end);
                    var hours = calendar.HoursOf(day);
                    return day == calendar.AddWorkingDays(DateOnly.FromDateTime(start), days)
                        && hours is not null
                        && TimeOnly.FromDateTime(end) >= hours.Opening
                        && TimeOnly.FromDateTime(end) <= hours.Closing;
                }
            );

    [Fact]
    public void Working_days_from_a_later_moment_never_end_earlier() =>
        Gen.Select(AnyCalendarOfHours, AnyMoment, Gen.Int[0, 200_000], Gen.Int[1, 60])
            .Sample(
                (calendar, start, seconds, days) =>
                    calendar.AddWorkingDays(start, days)
                    <= calendar.AddWorkingDays(start.AddSeconds(seconds), days)
            );

    [Fact]
    public void Measuring_agrees_with_walking_minute_by_minute() =>
        Gen.Select(AnyCalendarOfHours, AnyMoment, Gen.Int[0, 12_000])
            .Sample(
                (calendar, start, minutes) =>
                {
                    var from = start.AddSeconds(-start.Second);
                    var worked = Enumerable
                        .Range(0, minutes)
                        .Count(minute => calendar.IsWorkingTime(from.AddMinutes(minute)));
                    return calendar.WorkingTime(from, from.AddMinutes(minutes))
                        == TimeSpan.FromMinutes(worked);
                },
                iter: 200
            );

    [Fact]
    public void Time_is_divided_without_gap_or_overlap() =>
        Gen.Select(AnyCalendarOfHours, AnyMoment, AnyMoment, AnyMoment)
            .Sample(
                (calendar, one, two, three) =>
                    calendar.WorkingTime(one, two) + calendar.WorkingTime(two, three)
                        == calendar.WorkingTime(one, three)
                    && calendar.WorkingTime(one, two) == -calendar.WorkingTime(two, one)
            );

    [Fact]
    public void Pauses_and_what_is_metered_make_up_the_whole() =>
        Gen.Select(AnyCalendarOfHours, AnyMoment.Array[6])
            .Sample(
                (calendar, moments) =>
                {
                    var sorted = moments.Order().ToArray();
                    var metered = calendar.Meter(
                        sorted[0],
                        sorted[5],
                        new(sorted[3], sorted[4]),
                        new(sorted[1], sorted[2])
                    );
                    return metered.Worked
                            + calendar.WorkingTime(sorted[1], sorted[2])
                            + calendar.WorkingTime(sorted[3], sorted[4])
                        == calendar.WorkingTime(sorted[0], sorted[5]);
                }
            );
}
