using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>
/// The cell of the overview in which a duty is counted. Only what may become overdue is kept by its day; of the rest nothing is
/// asked but its month, so that the finished work of many years stays a few rows a unit.
/// </summary>
internal readonly record struct SummaryKey(
    DocumentId Source,
    UnitId Unit,
    DateOnly Due,
    Bucket Bucket,
    DutyKind Kind
)
{
    public static readonly DocumentId NoSource = new(Guid.Empty);

    public static SummaryKey Of(Duty duty) =>
        Of(duty.Source ?? NoSource, duty.LeadUnit, duty.MeasuredDue, duty.Bucket, duty.Kind);

    /// <param name="source">The document, or <see cref="NoSource"/>.</param>
    /// <param name="unit">The lead.</param>
    /// <param name="due">The day itself; the cell may be that of its month.</param>
    /// <param name="bucket">How it is counted.</param>
    /// <param name="kind">What it is.</param>
    public static SummaryKey Of(
        DocumentId source,
        UnitId unit,
        DateOnly due,
        Bucket bucket,
        DutyKind kind
    ) => new(source, unit, bucket is Bucket.Running ? due : FirstOfMonth(due), bucket, kind);

    public SummaryKey OfUnitAlone => this with { Source = NoSource };

    /// <summary>One order for everybody, so that two transactions never wait for each other crosswise.</summary>
    public string Order => $"{Source.Value:n}{Unit.Value:n}{Due:yyyyMMdd}{(int)Bucket}{(int)Kind}";

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
