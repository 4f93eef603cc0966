using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Running;
using Chutri.WorkingCalendar;

namespace Chutri.Processes.Operations;

/// <summary>The engine's working time, by the calendar in force; moments are the authority's own.</summary>
internal sealed class WorkTime(WorkCalendar calendar, AuthorityClock clock) : IWorkingTime
{
    public DateTimeOffset Add(DateTimeOffset from, WorkSpan span)
    {
        var local = clock.LocalOf(from.UtcDateTime);
        return Of(
            span.InDays
                ? calendar.AddWorkingDays(local, span.Amount)
                : calendar.Add(local, TimeSpan.FromHours(span.Amount))
        );
    }

    public DateTimeOffset Later(DateTimeOffset due, DateTimeOffset stopped, DateTimeOffset goesOn)
    {
        var worked = calendar.WorkingTime(
            clock.LocalOf(stopped.UtcDateTime),
            clock.LocalOf(goesOn.UtcDateTime)
        );
        return worked <= TimeSpan.Zero
            ? due
            : Of(calendar.Add(clock.LocalOf(due.UtcDateTime), worked));
    }

    /// <summary>A step's deadline, as every duty has one: to the end of a day, and explained.</summary>
    public Deadline DeadlineOf(WorkSpan span, Moment now) =>
        SpanDeadline.Of(span, calendar, clock.LocalOf(now.Utc));

    private DateTimeOffset Of(DateTime local) =>
        new(TimeZoneInfo.ConvertTimeToUtc(local, clock.Zone));
}
