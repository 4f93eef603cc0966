namespace Chutri.Platform.Web;

/// <summary>
/// Who held a duty, as one line in working time. Positions are working days from the duty's opening, so a weekend takes
/// no room; holdings tile the line.
/// </summary>
public sealed record HolderLineView
{
    public required IReadOnlyList<HoldingView> Holdings { get; init; }

    /// <summary>The first day of the line and the day it is read on.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Working days up to now.</summary>
    public required decimal TodayAt { get; init; }

    /// <summary>Working days up to the day the result was handed in: what is late is late up to here.</summary>
    public decimal? HandedInAt { get; init; }

    /// <summary>The deadline in force.</summary>
    public LineMark? Due { get; init; }

    /// <summary>The first deadline, where it was extended.</summary>
    public LineMark? FirstDue { get; init; }

    /// <summary>The beginnings of months along the line.</summary>
    public IReadOnlyList<LineMark> Months { get; init; } = [];

    /// <summary>The work is done: the line ends at its end and not today.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The whole length: to today or to the deadline, whichever is later, with a little air behind.</summary>
    internal decimal Length => Math.Max(1, Math.Max(TodayAt, Due?.At ?? 0) * 1.03m);

    /// <summary>All working days that it was held, pauses too.</summary>
    public decimal Held => Holdings.Sum(holding => holding.Days);

    /// <summary>It began on the day that the line ends on: there is no length to draw.</summary>
    public bool IsWithinOneDay => From == Today;

    internal decimal MeasuredTo => HandedInAt ?? TodayAt;

    internal bool IsOverdue => Due is { } due && due.At < MeasuredTo;
}

/// <summary>A day on the line. <paramref name="At"/> counts working days from its beginning.</summary>
public sealed record LineMark(DateOnly Day, decimal At);

/// <param name="Until">The last day held; null for the holder of now.</param>
/// <param name="Start">Working days from the line's beginning.</param>
/// <param name="Days">How many working days it was held.</param>
/// <param name="Why">Why it passed on; null while held.</param>
public sealed record HoldingView(
    HolderTone Tone,
    string Unit,
    string Person,
    DateOnly From,
    DateOnly? Until,
    decimal Start,
    decimal Days,
    Words? Why
);

public enum HolderTone
{
    Lead,
    Other,

    /// <summary>Waiting for approval or signature.</summary>
    Signer,

    /// <summary>Paused: hatched, not counted.</summary>
    Paused,
}
