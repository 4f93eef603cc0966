namespace Chutri.DocumentReading;

/// <summary>When a task is due: one of the five records below, and no other.</summary>
public abstract record Deadline
{
    private Deadline() { }

    /// <summary>Finished on or before this day.</summary>
    public sealed record By(DateOnly Date) : Deadline;

    /// <summary>Within so many days (working days where <paramref name="Working"/>).</summary>
    public sealed record Within(int Days, bool Working, CountedFrom From) : Deadline;

    /// <summary>Within so many hours: working hours ("8 giờ làm việc"), or hours by the clock ("24 giờ", "72 giờ"), which run at night and on days off too.</summary>
    public sealed record WithinHours(int Hours, CountedFrom From, bool Working = true) : Deadline;

    /// <summary>Again and again. <paramref name="Day"/>: day of the month, or of the week (1 Monday … 7 Sunday), or null.</summary>
    public sealed record Every(Period Period, int? Day) : Deadline;

    /// <summary>Continuing, without an end.</summary>
    public sealed record Standing : Deadline;
}

/// <summary>What the time of <see cref="Deadline.Within"/> and <see cref="Deadline.WithinHours"/> is counted from.</summary>
public enum CountedFrom
{
    /// <summary>The signing or issue of this document.</summary>
    Signing,

    /// <summary>Anything else: receipt, a meeting, a result.</summary>
    Event,
}

/// <summary>How often.</summary>
public enum Period
{
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
}
