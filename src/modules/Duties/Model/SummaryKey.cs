using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>The cell of the overview in which a duty is counted.</summary>
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
        new(duty.Source ?? NoSource, duty.LeadUnit, duty.MeasuredDue, duty.Bucket, duty.Kind);

    public SummaryKey OfUnitAlone => this with { Source = NoSource };

    /// <summary>One order for everybody, so that two transactions never wait for each other crosswise.</summary>
    public string Order => $"{Source.Value:n}{Unit.Value:n}{Due:yyyyMMdd}{(int)Bucket}{(int)Kind}";
}
