using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>How many duties of one lead unit fall into one cell.</summary>
internal sealed class SummaryRow
{
    public UnitId Unit { get; init; }

    public DateOnly Due { get; init; }

    public Bucket Bucket { get; init; }

    public DutyKind Kind { get; init; }

    public long Count { get; init; }
}

/// <summary>The same, of one document; <see cref="SummaryKey.NoSource"/> collects what comes from none.</summary>
internal sealed class SourceSummaryRow
{
    public DocumentId Source { get; init; }

    public UnitId Unit { get; init; }

    public DateOnly Due { get; init; }

    public Bucket Bucket { get; init; }

    public DutyKind Kind { get; init; }

    public long Count { get; init; }

    /// <summary>Due today at a time of day that is over: not kept, but read beside what is kept.</summary>
    public bool IsOver { get; init; }
}

/// <summary>
/// By how much an act changed a cell, on PostgreSQL, until due work adds it up: so acts side by side never wait for one another's
/// counts.
/// </summary>
internal sealed class SummaryChangeRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public DocumentId Source { get; init; }

    public UnitId Unit { get; init; }

    public DateOnly Due { get; init; }

    public Bucket Bucket { get; init; }

    public DutyKind Kind { get; init; }

    public long Count { get; init; }
}
