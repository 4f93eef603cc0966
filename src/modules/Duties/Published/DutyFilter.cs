using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>What a list of duties is asked for, checked. Made from a <see cref="DutyFilterForm"/> by <see cref="DutyFilters"/>.</summary>
public sealed record DutyFilter
{
    public static DutyFilter Everything { get; } = new() { State = DutyListState.All };

    /// <summary>The lead unit.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The unit alone, not those below it.</summary>
    public bool Own { get; init; }

    public DutyListState State { get; init; } = DutyListState.Counted;

    public OverdueAge? Age { get; init; }

    public DocumentId? Document { get; init; }

    /// <summary>Only what comes from no document.</summary>
    public bool WithoutDocument { get; init; }

    /// <summary>The first day of the month in which it is due.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>The first day of the month in which it was closed.</summary>
    public DateOnly? ClosedIn { get; init; }

    /// <summary>Null = every kind.</summary>
    public DutyKind? Kind { get; init; }

    public UnitId? HolderUnit { get; init; }

    public PersonId? HolderPerson { get; init; }

    public PersonId? Accountable { get; init; }

    public string? Words { get; init; }

    public DutySort Sort { get; init; }

    /// <summary>Whether the kept overview can say how many there are.</summary>
    internal bool IsCounted =>
        ClosedIn is null
        && HolderUnit is null
        && HolderPerson is null
        && Accountable is null
        && string.IsNullOrWhiteSpace(Words);
}

public enum DutyListState
{
    /// <summary>Everything that the overview counts: all but withdrawn.</summary>
    Counted,
    DoneOnTime,
    DoneLate,

    /// <summary>Open and not overdue.</summary>
    Within,

    /// <summary>Open, not overdue, and three working days or fewer are left.</summary>
    DueSoon,
    Overdue,
    Open,
    Done,
    Withdrawn,
    All,
}

/// <summary>For how many calendar days something has been overdue.</summary>
public enum OverdueAge
{
    UpTo30,
    UpTo90,
    Over90,
}

public enum DutySort
{
    Due,
    Opened,
    Code,
}
