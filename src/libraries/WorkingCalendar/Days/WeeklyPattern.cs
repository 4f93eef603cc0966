namespace Chutri.WorkingCalendar;

/// <summary>The weekdays that are worked unless a dated entry says otherwise, with their hours.</summary>
public sealed record WeeklyPattern
{
    /// <summary>All days of one length: <see cref="DayHours.Office"/>.</summary>
    /// <param name="workingDays">At least one weekday; order and repetition do not matter.</param>
    /// <param name="basis">The rule that the pattern stands on.</param>
    /// <exception cref="ArgumentException">No weekday is given.</exception>
    public WeeklyPattern(IEnumerable<DayOfWeek> workingDays, Sentence basis)
        : this(OfficeHours(workingDays), basis) { }

    /// <summary>Each weekday with its own hours: a free afternoon, a worked Saturday morning.</summary>
    /// <param name="hours">The worked weekdays, at least one.</param>
    /// <param name="basis">The rule that the pattern stands on.</param>
    /// <exception cref="ArgumentException">No weekday is given.</exception>
    public WeeklyPattern(IReadOnlyDictionary<DayOfWeek, DayHours> hours, Sentence basis)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (hours.Count == 0)
        {
            throw new ArgumentException("A week needs at least one working day.", nameof(hours));
        }

        Hours = hours;
        WorkingDays = [.. hours.Keys.OrderBy(MondayFirst)];
        Basis = basis;
        FullDay = hours.Values.MaxBy(day => day.Total)!;
    }

    /// <summary>The worked weekdays, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> WorkingDays { get; }

    /// <summary>The hours of each worked weekday.</summary>
    public IReadOnlyDictionary<DayOfWeek, DayHours> Hours { get; }

    /// <summary>The hours of the longest weekday: those of a make-up day, and what "a working day" means when time is charged.</summary>
    public DayHours FullDay { get; }

    /// <summary>The rule that the pattern stands on.</summary>
    public Sentence Basis { get; }

    /// <summary>Whether this weekday is worked in an ordinary week.</summary>
    public bool Works(DayOfWeek weekday) => Hours.ContainsKey(weekday);

    internal static int MondayFirst(DayOfWeek weekday) => ((int)weekday + 6) % 7;

    private static Dictionary<DayOfWeek, DayHours> OfficeHours(IEnumerable<DayOfWeek> workingDays)
    {
        ArgumentNullException.ThrowIfNull(workingDays);
        return workingDays.Distinct().ToDictionary(day => day, _ => DayHours.Office);
    }
}
