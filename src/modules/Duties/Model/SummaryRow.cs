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
}
