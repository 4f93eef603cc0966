namespace Chutri.WorkingCalendar;

/// <content>Deadlines of another edition, counted again with this one.</content>
public sealed partial class WorkCalendar
{
    /// <summary>
    /// The days on which this calendar and an earlier one differ, as this one has them: off instead of worked, worked instead of off, or at other hours.
    /// Walks over the days of the span.
    /// </summary>
    /// <param name="before">The other calendar.</param>
    /// <param name="from">The first day looked at.</param>
    /// <param name="through">The last day looked at.</param>
    public IEnumerable<ChangedDay> ChangesSince(
        WorkCalendar before,
        DateOnly from,
        DateOnly through
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        for (var day = from; day <= through; day = day.AddDays(1))
        {
            if (HoursOf(day) != before.HoursOf(day))
            {
                var now = Of(day);
                yield return new(day, HoursOf(day)?.ToString(), now.Reason, now.Basis);
            }
        }
    }

    /// <summary>
    /// The end of a deadline as this calendar counts it: the rule again, then every pause again for as much working time as it took; a day that an extension named stays.
    /// </summary>
    /// <param name="deadline">A deadline of any edition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public (DateOnly Due, TimeOnly? At) EndAgain(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        var end = (Due: DueDay(deadline.Rule), At: TimeOfDay(deadline.Rule));
        foreach (var step in deadline.Explanation.Steps)
        {
            end = step switch
            {
                Extended extended => (extended.To, extended.AtAfter),
                Paused paused => (After(end.Due, paused), null),
                PausedToTheMinute paused when end.At is { } at => Split(
                    After(deadline, end.Due.ToDateTime(at), paused.From, paused.To)
                ),
                _ => end,
            };
        }

        return end;
    }

    /// <summary>
    /// The deadline counted again with this calendar: with a step <see cref="Recounted"/> where it ends on another day or at another time, otherwise the deadline itself.
    /// </summary>
    /// <param name="deadline">A deadline of any edition.</param>
    /// <param name="before">The calendar that it was counted with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public Deadline Recount(Deadline deadline, WorkCalendar before)
    {
        var (due, at) = EndAgain(deadline);
        if ((due, at) == (deadline.Due, deadline.At))
        {
            return deadline;
        }

        var through = due > deadline.Due ? due : deadline.Due;
        return deadline.With(
            new Recounted(
                deadline.CalendarVersion,
                Version,
                deadline.Due,
                due,
                [.. ChangesSince(before, StartOf(deadline), through)]
            )
            {
                AtBefore = deadline.At,
                AtAfter = at,
            }
        );
    }

    private static DateOnly StartOf(Deadline deadline) =>
        deadline.Rule switch
        {
            DeadlineRule.Within within => within.Start,
            DeadlineRule.FromMoment moment => DateOnly.FromDateTime(moment.Start),
            _ => deadline.FirstDue,
        };

    private DateOnly After(DateOnly due, Paused paused)
    {
        var lost = CountWorkingDays(paused.From.AddDays(-1), paused.Through);
        return lost > 0 ? AddWorkingDays(due, lost) : due;
    }

    private DateTime After(Deadline deadline, DateTime due, DateTime from, DateTime to) =>
        deadline.RunsByClock ? due + (to - from) : Add(due, WorkingTime(from, to));
}
