using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>
/// The day by which a result that was handed in should be judged. The deadline of the work is no longer the day that matters to
/// whoever judges: somebody waits from the day of the handing in.
/// </summary>
internal static class JudgingTime
{
    public const int WithinWorkingDays = 3;

    public static Deadline Of(DateOnly handedInOn, WorkCalendar calendar) =>
        calendar.DeadlineOf(new DeadlineRule.Within(WithinWorkingDays, Working: true, handedInOn));

    /// <summary>What was handed in before this day should have been judged already.</summary>
    public static DateOnly LateBefore(DateOnly today, WorkCalendar calendar) =>
        calendar.AddWorkingDays(today, -WithinWorkingDays);
}
