using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>By when a duty is due and when it was done: what timeliness follows from.</summary>
/// <param name="MeasuredDue">See <see cref="DueDays.Measured"/>.</param>
/// <param name="DueAt">The time on that day; null where the whole day is within time.</param>
/// <param name="HandedInOn">The day the result was handed in, where one is.</param>
/// <param name="ClosedOn">The day it was closed.</param>
/// <param name="DoneAt">The time of day at which it was handed in, or, where nothing was, closed.</param>
internal readonly record struct DutyTimes(
    DateOnly MeasuredDue,
    TimeOnly? DueAt,
    DateOnly? HandedInOn,
    DateOnly? ClosedOn,
    TimeOnly? DoneAt
)
{
    /// <summary>Its hours run at night and on days off too.</summary>
    public bool ByClock { get; init; }

    /// <summary>Null for work without an end.</summary>
    public DateOnly? Due => MeasuredDue == DueDays.None ? null : MeasuredDue;

    public DateOnly? DoneOn => HandedInOn ?? ClosedOn;

    /// <summary>Handed in, and in time.</summary>
    public bool HandedInTime => HandedInOn is { } day && !IsOver(day, DoneAt);

    /// <summary>Done, and in time.</summary>
    public bool DoneInTime => DoneOn is { } day && !IsOver(day, DoneAt);

    /// <summary>Whether it is over at a moment; of a day whose time is not known, its end is meant to be in time.</summary>
    public bool IsOver(DateOnly day, TimeOnly? at) =>
        day > MeasuredDue || (day == MeasuredDue && at > DueAt);

    /// <summary>How it stands at a moment, or stood when it was done.</summary>
    public TimeLeft Left(WorkCalendar calendar, DateTime now, bool done) =>
        DueAt is { } at && (!done || DoneAt is not null)
            ? calendar.TimeLeft(
                MeasuredDue.ToDateTime(at),
                now,
                done ? DoneOn!.Value.ToDateTime(DoneAt!.Value) : null,
                ByClock
            )
            : calendar.TimeLeft(MeasuredDue, DateOnly.FromDateTime(now), done ? DoneOn : null);
}
