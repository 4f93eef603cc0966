namespace Chutri.WorkingCalendar;

/// <content>
/// Working time to the tick. A moment is what a clock on the wall in Việt Nam shows: a <see cref="DateTime"/> of unspecified kind
/// (<see cref="VietnamTime"/> makes it from an instant). Changes of the zone therefore touch no sum.
/// </content>
public sealed partial class WorkCalendar
{
    /// <summary>Whether work is going on at this moment; the moment at which it ends is no longer work.</summary>
    public bool IsWorkingTime(DateTime moment)
    {
        var (day, at) = Split(moment);
        return HoursOf(day)?.Spans.Any(span => span.From <= at && at < span.To) ?? false;
    }

    /// <summary>The moment itself when work is going on, otherwise the next moment at which it begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public DateTime NextWorkingMoment(DateTime moment) =>
        IsWorkingTime(moment) ? moment : Latest(WorkedBefore(moment));

    /// <summary>
    /// The moment by which so much working time has gone by since <paramref name="start"/>: the earliest such moment, so it may be the end of a day's
    /// work; with a negative amount the latest moment from which so much goes by until <paramref name="start"/>; unchanged with none.
    /// </summary>
    /// <param name="start">A moment in Việt Nam.</param>
    /// <param name="worked">Working time, to the tick.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public DateTime Add(DateTime start, TimeSpan worked)
    {
        if (worked == TimeSpan.Zero)
        {
            return start;
        }

        var target = checked(WorkedBefore(start) + worked.Ticks);
        return worked > TimeSpan.Zero ? Earliest(target) : Latest(target);
    }

    /// <summary>
    /// The moment so many working days later, at the same time of day; the day of <paramref name="start"/> is not counted. A time of day before or after the work of its
    /// own day or of the last one becomes its beginning or end; a start on a day off counts as the end of the day.
    /// </summary>
    /// <param name="start">A moment in Việt Nam.</param>
    /// <param name="days">0 or more; a day with a free morning or afternoon counts as one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative days, or the answer lies outside the years 1 to 9999.</exception>
    public DateTime AddWorkingDays(DateTime start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (days == 0)
        {
            return start;
        }

        var (day, at) = Split(start);
        var due = AddWorkingDays(day, days);
        var hours = HoursOf(due)!;
        return due.ToDateTime(
            HoursOf(day) is { } own ? Within(hours, Within(own, at)) : hours.Closing
        );
    }

    /// <summary>The working time from one moment to another; negative when the second is the earlier one.</summary>
    public TimeSpan WorkingTime(DateTime from, DateTime to) =>
        TimeSpan.FromTicks(WorkedBefore(to) - WorkedBefore(from));

    /// <summary>
    /// The working time from one moment to another less the pauses, in days of <see cref="WeeklyPattern.FullDay"/>, hours and minutes. Pauses may overlap each
    /// other and reach beyond the two moments; no time is taken off twice.
    /// </summary>
    /// <param name="from">When it was taken over.</param>
    /// <param name="to">When it was passed on; not before <paramref name="from"/>.</param>
    /// <param name="pauses">In any order.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public WorkingAmount Meter(DateTime from, DateTime to, params IEnumerable<PausedTime> pauses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentNullException.ThrowIfNull(pauses);
        var (worked, counted) = (WorkingTime(from, to), from);
        foreach (var pause in pauses.OrderBy(pause => pause.From))
        {
            var begins = pause.From > counted ? pause.From : counted;
            var ends = pause.To is { } end && end < to ? end : to;
            if (begins < ends)
            {
                worked -= WorkingTime(begins, ends);
                counted = ends;
            }
        }

        return new(worked, Edition.Week.FullDay.Total);
    }

    private static (DateOnly Day, TimeOnly At) Split(DateTime moment) =>
        moment.Kind is DateTimeKind.Unspecified
            ? (DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : throw new ArgumentException(
                "A moment is what a clock in Việt Nam shows; make it with VietnamTime.Of.",
                nameof(moment)
            );

    private static TimeOnly Within(DayHours hours, TimeOnly at) =>
        at < hours.Opening ? hours.Opening
        : at > hours.Closing ? hours.Closing
        : at;

    private long WorkedBefore(DateTime moment)
    {
        var (day, at) = Split(moment);
        return time.Through(day.DayNumber - 1) + (HoursOf(day)?.Before(at).Ticks ?? 0);
    }

    private DateTime Earliest(long target)
    {
        var day = time.DayReaching(target);
        var worked = TimeSpan.FromTicks(target - time.Through(day - 1));
        var on = DateOnly.FromDayNumber(day);
        return on.ToDateTime(HoursOf(on)!.EarliestAfter(worked));
    }

    private DateTime Latest(long target)
    {
        var day = time.DayReaching(target + 1);
        var worked = TimeSpan.FromTicks(target - time.Through(day - 1));
        var on = DateOnly.FromDayNumber(day);
        return on.ToDateTime(HoursOf(on)!.LatestAfter(worked));
    }
}
