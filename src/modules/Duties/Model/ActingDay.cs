using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>
/// The day by which the present holder has to act, and why that day: one day groups a row of my work, orders it and is printed
/// in it.
/// </summary>
/// <param name="Day">Null = continuing, or paused.</param>
/// <param name="Judging">The day to judge, counted from the handing in; null = the deadline of the duty itself.</param>
/// <param name="Timing">How the day stands today.</param>
internal sealed record ActingDay(DateOnly? Day, Deadline? Judging, DutyTiming Timing)
{
    /// <summary>The time on that day, where it is due at one.</summary>
    public TimeOnly? At { get; private init; }

    public static ActingDay Of(
        DutyState state,
        NextStep? next,
        DutyTimes times,
        WorkCalendar calendar,
        Moment now
    )
    {
        if (state is DutyState.Open && next is NextStep.Judge && times.HandedInOn is { } day)
        {
            var judging = JudgingTime.Of(day, calendar);
            return new(
                judging.Due,
                judging,
                DutyTiming.Of(state, new(judging.Due, null, null, null, null), calendar, now)
            );
        }

        var isPaused = state is DutyState.Paused;
        return new(
            isPaused ? null : times.Due,
            null,
            DutyTiming.Of(state, times with { ClosedOn = null }, calendar, now)
        )
        {
            At = isPaused ? null : times.DueAt,
        };
    }

    public WorkGroup GroupAt(Moment now) =>
        Day == now.Today && At < now.Time ? WorkGroup.Overdue : WorkGroups.Of(Day, now.Today);
}
