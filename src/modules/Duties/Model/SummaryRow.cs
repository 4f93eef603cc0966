using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>
/// How many duties of one lead unit fall into one cell: the sum over its parts. On PostgreSQL each act adds a part of its own, so
/// that acts side by side never wait for one another's counts; due work adds the parts up.
/// </summary>
internal sealed class SummaryRow
{
    /// <summary>The part that the others are added to.</summary>
    public static readonly Guid Whole = Guid.Empty;

    public UnitId Unit { get; init; }

    public DateOnly Due { get; init; }

    public Bucket Bucket { get; init; }

    public DutyKind Kind { get; init; }

    public Guid Part { get; init; }

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

    public Guid Part { get; init; }

    public long Count { get; init; }
}
