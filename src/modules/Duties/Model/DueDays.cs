using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>The due day, and the time on it where there is one, that timeliness is measured by.</summary>
internal static class DueDays
{
    /// <summary>Stands for "no due day" where a column must have a value; later than any.</summary>
    public static readonly DateOnly None = new(9999, 1, 1);

    /// <summary>
    /// The due day in force, except that an extension asked for after the deadline does not count: what was late stays late
    /// (law 4). Whatever comes after such an extension does not count either.
    /// </summary>
    public static DateOnly Measured(Deadline? deadline) =>
        deadline is null ? None : FirstLate(deadline)?.From ?? deadline.Due;

    /// <summary>The time of day on <see cref="Measured"/> by which it is due; null where the whole day is within time.</summary>
    public static TimeOnly? TimeOf(Deadline? deadline) =>
        deadline is null ? null
        : FirstLate(deadline) is { } late ? late.AtBefore
        : deadline.At;

    /// <summary>Whether its hours run at night and on days off too, so that what is left is said in them.</summary>
    public static bool RunsByClock(Deadline? deadline) => deadline is { RunsByClock: true };

    private static Extended? FirstLate(Deadline deadline) =>
        deadline.Extensions.FirstOrDefault(late => !late.WasAskedInTime());
}
