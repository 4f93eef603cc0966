using Chutri.WorkingCalendar;

namespace Chutri.Demonstration.Telling;

/// <summary>
/// The deeds of the story in the order in which they happened. A deed may lead to later ones; what would lie after the last
/// working day before today is left undone: the people who use the demonstration go on from there.
/// </summary>
internal sealed class Timeline(StoryClock clock, TimeZoneInfo zone, DateOnly today)
{
    private const int FirstHour = 8;
    private const int AfternoonHour = 14;

    private readonly PriorityQueue<Func<Task>, (DateTimeOffset, int)> deeds = new();
    private int told;

    public WorkCalendar Calendar { get; } = WorkCalendar.Vietnam;

    public DateOnly Today => today;

    /// <summary>The last day on which anything is told.</summary>
    public DateOnly LastDay { get; } = WorkCalendar.Vietnam.PreviousWorkingDay(today);

    public DateOnly Now =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.Moment, zone).DateTime);

    /// <summary>So many calendar days from today, on the working day on or before it.</summary>
    public DateOnly Day(int fromToday) => Calendar.WorkingDayOnOrBefore(today.AddDays(fromToday));

    /// <summary>Puts a deed on a day, at an hour of work that follows from its turn.</summary>
    public void On(DateOnly day, Func<Task> deed)
    {
        var worked = Calendar.WorkingDayOnOrAfter(day);
        if (worked > LastDay)
        {
            return;
        }

        var minute = told * 37 % 170;
        var hour = told % 2 == 0 ? FirstHour : AfternoonHour;
        deeds.Enqueue(
            deed,
            (Moment(worked.ToDateTime(new TimeOnly(hour, 5).AddMinutes(minute))), told++)
        );
    }

    /// <summary>Before the day's work.</summary>
    public void Early(DateOnly day, Func<Task> deed)
    {
        if (day <= LastDay)
        {
            deeds.Enqueue(deed, (Morning(day), told++));
        }
    }

    public DateTimeOffset Morning(DateOnly day) =>
        Moment(day.ToDateTime(new TimeOnly(FirstHour - 2, 0)));

    public async Task Tell(CancellationToken stop)
    {
        while (deeds.TryDequeue(out var deed, out var when))
        {
            stop.ThrowIfCancellationRequested();
            clock.Moment = when.Item1 > clock.Moment ? when.Item1 : clock.Moment.AddMinutes(1);
            await deed();
        }
    }

    private DateTimeOffset Moment(DateTime local) => new(local, zone.GetUtcOffset(local));
}
