namespace Chutri.WorkingCalendar;

/// <content>Deadlines: when something is due, why on that day, and how much time is left.</content>
public sealed partial class WorkCalendar
{
    /// <summary>Up to this many working days before the end, a duty counts as due soon.</summary>
    public const int DueSoonInWorkingDays = 3;

    /// <summary>The day a rule ends on, without its explanation.</summary>
    /// <exception cref="ArgumentException">The rule has no end (<see cref="DeadlineRule.Standing"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public DateOnly DueDay(DeadlineRule rule) => Moved(DayBeforeMoving(rule), rule.WhenOff);

    /// <summary>The day a rule ends on, with every step that led there. The same edition always gives the same answer.</summary>
    /// <exception cref="ArgumentException">The rule has no end (<see cref="DeadlineRule.Standing"/>); <see cref="Explain"/> takes it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public Deadline DeadlineOf(DeadlineRule rule)
    {
        var counted = DayBeforeMoving(rule);
        var due = Moved(counted, rule.WhenOff);
        var at = TimeOfDay(rule);
        return new(due, new(new DeadlineCount(this, rule, counted, due, at).Steps())) { At = at };
    }

    /// <summary>Why a rule ends when it does; for work without an end, that it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public Explanation Explain(DeadlineRule rule) =>
        rule is DeadlineRule.Standing
            ? new([new RuleApplied(rule), new CalendarUsed(Version)])
            : DeadlineOf(rule).Explanation;

    /// <summary>"Trước ngày …" as this calendar's body reads it.</summary>
    public DeadlineRule.Before Before(DateOnly day) => new(day, Edition.Before);

    /// <summary>The step for a pause of a deadline with a time of day: it moves by the working time that the pause took; of hours by the clock, by all of it.</summary>
    /// <param name="deadline">A deadline with <see cref="Deadline.At"/>.</param>
    /// <param name="from">When the clock stopped.</param>
    /// <param name="to">When it went on; not before <paramref name="from"/>.</param>
    /// <param name="reason">Why, as entered.</param>
    /// <param name="grantedBy">Who allowed it, as shown to readers.</param>
    /// <exception cref="ArgumentException">The deadline has no time of day, or the pause ends before it begins.</exception>
    public PausedToTheMinute Pause(
        Deadline deadline,
        DateTime from,
        DateTime to,
        string reason,
        string grantedBy
    )
    {
        if (deadline.At is not { } at || to < from)
        {
            throw new ArgumentException(
                to < from ? "The pause ends before it begins." : "The deadline has no time of day.",
                nameof(deadline)
            );
        }

        var due = deadline.Due.ToDateTime(at);
        return new(from, to, reason, grantedBy, due, After(deadline, due, from, to));
    }

    /// <summary>How something due on <paramref name="due"/> stands on <paramref name="today"/>, or stood when it was done.</summary>
    /// <param name="due">The last day; all of it is within time.</param>
    /// <param name="today">The day of the reader.</param>
    /// <param name="doneOn">The day it was done; nothing while it is open.</param>
    public TimeLeft TimeLeft(DateOnly due, DateOnly today, DateOnly? doneOn = null)
    {
        if (doneOn is { } done)
        {
            return new(
                done <= due ? Timeliness.DoneOnTime : Timeliness.DoneLate,
                due,
                done,
                CountWorkingDays(done, due)
            );
        }

        var left = CountWorkingDays(today, due);
        var state =
            today > due ? Timeliness.Overdue
            : left <= DueSoonInWorkingDays ? Timeliness.DueSoon
            : Timeliness.Within;
        return new(state, due, today, left);
    }

    /// <summary>How something due at a moment stands at another, or stood when it was done; the distance in working time.</summary>
    /// <param name="due">The last moment within time, in Việt Nam.</param>
    /// <param name="now">The moment of the reader.</param>
    /// <param name="doneAt">The moment it was done; nothing while it is open.</param>
    /// <param name="byClock">The distance in hours by the clock instead, as the deadline was counted (<see cref="Deadline.RunsByClock"/>).</param>
    public TimeLeft TimeLeft(
        DateTime due,
        DateTime now,
        DateTime? doneAt = null,
        bool byClock = false
    )
    {
        var at = doneAt ?? now;
        var (last, on) = (DateOnly.FromDateTime(due), DateOnly.FromDateTime(at));
        var days = CountWorkingDays(on, last);
        var state = doneAt is not null
            ? at <= due
                ? Timeliness.DoneOnTime
                : Timeliness.DoneLate
            : at > due
                ? Timeliness.Overdue
                : days <= DueSoonInWorkingDays
                    ? Timeliness.DueSoon
                    : Timeliness.Within;
        var left = new TimeLeft(state, last, on, days);
        return byClock
            ? left with
            {
                ByClock = (due - at).Duration(),
            }
            : left with
            {
                Time = at <= due ? Meter(at, due) : Meter(due, at),
            };
    }

    /// <summary>
    /// The last day that counts as due soon on <paramref name="today"/>: whatever is open and due from today through this day is due soon,
    /// whatever is due later is within time. For queries.
    /// </summary>
    public DateOnly DueSoonThrough(DateOnly today) =>
        AddWorkingDays(today, DueSoonInWorkingDays + 1).AddDays(-1);

    internal DateOnly Moved(DateOnly day, OffDay whenOff) =>
        whenOff switch
        {
            OffDay.MoveToNextWorkingDay => WorkingDayOnOrAfter(day),
            OffDay.MoveToPreviousWorkingDay => WorkingDayOnOrBefore(day),
            _ => day,
        };

    private DateOnly DayBeforeMoving(DeadlineRule rule) =>
        rule switch
        {
            DeadlineRule.By by => by.Day,
            DeadlineRule.Before before => before.LastDay,
            DeadlineRule.EndOf end => end.LastDay,
            DeadlineRule.Within { Working: true } within => AddWorkingDays(
                within.Start,
                within.Days
            ),
            DeadlineRule.Within within => within.Start.AddDays(within.Days),
            DeadlineRule.FromMoment { Unit: TimeUnit.Days } moment => DateOnly
                .FromDateTime(moment.Start)
                .AddDays(moment.Amount),
            DeadlineRule.FromMoment moment => DateOnly.FromDateTime(EndOf(moment)),
            DeadlineRule.Recurring recurring => recurring.Day,
            DeadlineRule.Standing => throw new ArgumentException(
                "Standing work has no due day.",
                nameof(rule)
            ),
            _ => throw new ArgumentNullException(nameof(rule)),
        };

    private TimeOnly? TimeOfDay(DeadlineRule rule) =>
        rule switch
        {
            DeadlineRule.FromMoment { Unit: TimeUnit.Days } moment => TimeOnly.FromDateTime(
                moment.Start
            ),
            DeadlineRule.FromMoment moment => TimeOnly.FromDateTime(EndOf(moment)),
            _ => null,
        };

    /// <summary>Work goes on, or has just ended, at this moment.</summary>
    internal bool WorksAt(DateTime end) =>
        IsWorkingTime(end)
        || HoursOf(DateOnly.FromDateTime(end))
            ?.Spans.Any(span => span.To == TimeOnly.FromDateTime(end))
            is true;

    private DateTime EndOf(DeadlineRule.FromMoment moment) =>
        moment.Unit switch
        {
            TimeUnit.WorkingDays => AddWorkingDays(moment.Start, moment.Amount),
            TimeUnit.Minutes => moment.Start.AddMinutes(moment.Amount),
            _ => Add(moment.Start, TimeSpan.FromMinutes(moment.Amount)),
        };
}
