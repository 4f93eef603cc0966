using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Operations;

/// <summary>An open duty whose deadline ends on another day by another edition.</summary>
internal sealed record DeadlineMove(OpenDeadline Open, Deadline After)
{
    public DateOnly From => Open.Deadline.Due;

    public DateOnly To => After.Due;

    /// <summary>Calendar days; negative where it comes earlier.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>By the minute, where there is one.</summary>
    public bool IsLater => After.LastMoment > Open.Deadline.LastMoment;

    public DateOnly MeasuredAfter => DueDays.Measured(After);
}

/// <summary>What of an open duty is looked at when the calendar changes.</summary>
internal sealed record OpenDeadline(
    DutyId Id,
    string Code,
    string Title,
    string Url,
    Guid Subject,
    DutyKind Kind,
    Bucket Bucket,
    DocumentId? Source,
    UnitId LeadUnit,
    PersonId? HolderPerson,
    PersonId? Accountable,
    bool HandedIn,
    bool Paused,
    DateOnly MeasuredDue,
    Deadline Deadline
)
{
    public SummaryKey KeyWhenDue(DateOnly measured) =>
        SummaryKey.Of(Source ?? SummaryKey.NoSource, LeadUnit, measured, Bucket, Kind);
}
