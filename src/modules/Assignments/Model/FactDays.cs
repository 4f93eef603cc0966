using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>A day as facts say it, with the time on it where there is one.</summary>
internal static class FactDays
{
    public static Sentence Of(DateOnly day, TimeOnly? at) =>
        at is { } time ? DayWords.Of(day.ToDateTime(time)) : DayWords.Of(day);
}
