using Chutri.ProcessEngine.Describing;
using Chutri.WorkingCalendar;

namespace Chutri.Processes;

/// <summary>When a length of working time is over: of a step, of a promise.</summary>
public static class SpanDeadline
{
    /// <param name="span">Days count to the end of a day, hours to the minute, from the next whole minute.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="local">From when, in the authority's own time.</param>
    public static Deadline Of(WorkSpan span, WorkCalendar calendar, DateTime local) =>
        calendar.DeadlineOf(
            span.InDays
                ? new DeadlineRule.Within(span.Amount, Working: true, DateOnly.FromDateTime(local))
                : new DeadlineRule.FromMoment(
                    TimeUnit.WorkingMinutes,
                    span.Amount * 60,
                    local.AddTicks(
                        (TimeSpan.TicksPerMinute - (local.Ticks % TimeSpan.TicksPerMinute))
                            % TimeSpan.TicksPerMinute
                    )
                )
        );

    /// <summary>The day by which something whole is promised: begun days count whole, also where the promise is in hours.</summary>
    public static DateOnly DayOf(WorkSpan span, WorkCalendar calendar, DateOnly from) =>
        calendar.DueDay(
            new DeadlineRule.Within(
                (span.InHours + WorkSpan.HoursInDay - 1) / WorkSpan.HoursInDay,
                Working: true,
                from
            )
        );
}
