namespace Chutri.WorkingCalendar;

/// <summary>What one unit has of its own: another week, local days off, days worked. Its entries hold before the common ones of the same day.</summary>
/// <param name="Unit">The unit's code, as the program writes it.</param>
/// <param name="Days">Its dated entries, at most one a day.</param>
/// <param name="Week">Its ordinary week; nothing where it is the common one.</param>
public sealed record UnitDays(
    string Unit,
    IReadOnlyList<CalendarDay> Days,
    WeeklyPattern? Week = null
);
