namespace Chutri.WorkingCalendar;

/// <summary>What happens to a deadline that falls on a day off.</summary>
public enum OffDay
{
    /// <summary>It stays; the explanation says that the day is not worked.</summary>
    Keep,

    /// <summary>It moves to the next working day.</summary>
    MoveToNextWorkingDay,

    /// <summary>It moves to the working day before.</summary>
    MoveToPreviousWorkingDay,
}
