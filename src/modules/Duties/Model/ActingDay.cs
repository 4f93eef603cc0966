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
    public static ActingDay Of(
        DutyState state,
        NextStep? next,
        DateOnly measuredDue,
        DateOnly? handedInOn,
        WorkCalendar calendar,
        DateOnly today
    )
    {
        DateOnly? due = measuredDue == DueDays.None ? null : measuredDue;
        if (state is DutyState.Open && next is NextStep.Judge && handedInOn is { } day)
        {
            var judging = JudgingTime.Of(day, calendar);
            return new(
                judging.Due,
                judging,
                DutyTiming.Of(state, judging.Due, null, null, calendar, today)
            );
        }

        return new(
            state is DutyState.Paused ? null : due,
            null,
            DutyTiming.Of(state, due, handedInOn, null, calendar, today)
        );
    }

    public WorkGroup GroupOn(DateOnly today) => WorkGroups.Of(Day, today);
}
