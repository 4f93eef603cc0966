namespace Chutri.WorkingCalendar;

/// <content>Deadlines: when something is due, why on that day, and how much time is left.</content>
public sealed partial class WorkCalendar
{
    /// <summary>Up to this many working days before the end, a duty counts as due soon.</summary>
    public const int DueSoonInWorkingDays = 3;

    /// <summary>The day a rule ends on, without its explanation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public DateOnly DueDay(DeadlineRule rule) => Moved(DayBeforeMoving(rule), rule.WhenOff);

    /// <summary>The day a rule ends on, with every step that led there. The same edition always gives the same answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public Deadline DeadlineOf(DeadlineRule rule)
    {
        var counted = DayBeforeMoving(rule);
        var due = Moved(counted, rule.WhenOff);
        return new(due, new(new DeadlineCount(this, rule, counted, due).Steps()));
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
            DeadlineRule.Within { Working: true } within => AddWorkingDays(
                within.Start,
                within.Days
            ),
            DeadlineRule.Within within => within.Start.AddDays(within.Days),
            DeadlineRule.Recurring recurring => recurring.Day,
            _ => throw new ArgumentNullException(nameof(rule)),
        };
}
