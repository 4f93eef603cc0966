namespace Chutri.WorkingCalendar;

/// <summary>The weekdays that are worked unless a dated entry says otherwise. Hours of the day will join it here.</summary>
public sealed record WeeklyPattern
{
    /// <param name="workingDays">At least one weekday; order and repetition do not matter.</param>
    /// <param name="basis">The rule that the pattern stands on.</param>
    /// <exception cref="ArgumentException">No weekday is given.</exception>
    public WeeklyPattern(IEnumerable<DayOfWeek> workingDays, Sentence basis)
    {
        ArgumentNullException.ThrowIfNull(workingDays);
        WorkingDays = [.. workingDays.Distinct().OrderBy(MondayFirst)];
        Basis = basis;
        if (WorkingDays.Count == 0)
        {
            throw new ArgumentException(
                "A week needs at least one working day.",
                nameof(workingDays)
            );
        }
    }

    /// <summary>The worked weekdays, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> WorkingDays { get; }

    /// <summary>The rule that the pattern stands on.</summary>
    public Sentence Basis { get; }

    /// <summary>Whether this weekday is worked in an ordinary week.</summary>
    public bool Works(DayOfWeek weekday) => WorkingDays.Contains(weekday);

    internal static int MondayFirst(DayOfWeek weekday) => ((int)weekday + 6) % 7;
}
