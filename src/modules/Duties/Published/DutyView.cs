using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

/// <summary>A duty as its own page reads it.</summary>
/// <param name="Holder">Null once closed.</param>
/// <param name="Next">Null once closed.</param>
/// <param name="OriginalDue">The first due day it ever had.</param>
/// <param name="Holdings">The line of holders, oldest first.</param>
public sealed record DutyView(
    DutyId Id,
    DutyKind Kind,
    string Code,
    string Title,
    string Url,
    Guid Subject,
    DocumentId? Source,
    DutyState State,
    UnitId LeadUnit,
    PersonId? Accountable,
    UnitId OwedToUnit,
    PersonId? OwedToPerson,
    Holder? Holder,
    NextStep? Next,
    Deadline? Deadline,
    DateOnly? OriginalDue,
    DateOnly OpenedOn,
    DateOnly? HandedInOn,
    DateOnly? ClosedOn,
    DutyTiming Timing,
    IReadOnlyList<HoldingView> Holdings,
    IReadOnlyList<PauseView> Pauses
)
{
    public DateOnly? Due => Deadline?.Due;

    /// <summary>Each holder's times with it taken together, in the order in which they first held it.</summary>
    public IReadOnlyList<HolderTime> Ledger() =>
        [
            .. Holdings
                .GroupBy(holding => (holding.Unit, holding.Person))
                .Select(laps => new HolderTime(
                    laps.First().UnitName,
                    laps.First().PersonName,
                    laps.Count(),
                    laps.Any(lap => lap.Until is null),
                    laps.Select(lap => lap.Time).Aggregate((a, b) => a + b)
                )),
        ];

    /// <summary>Said before pausing is offered, in the words in which the act would refuse.</summary>
    public Refusal? RefusePause() =>
        Timing.Timeliness is Timeliness.Overdue
            ? DutiesRefusals.PauseAfterDeadline(Code, DueDays.Measured(Deadline))
            : null;
}

/// <summary>One holder's time with a duty.</summary>
/// <param name="UnitNow">The unit, or whoever has taken its place since it ended.</param>
/// <param name="UnitName">The unit's name on the day the holding began.</param>
/// <param name="PersonName">Empty where no person was known.</param>
/// <param name="Until">Null while it goes on.</param>
/// <param name="WorkingDays">Working days it lasted (until now, while it goes on), paused days left out.</param>
/// <param name="PausedWorkingDays">Working days within it in which the clock stood still.</param>
/// <param name="Time">The same to the minute, by the unit's own calendar.</param>
public sealed record HoldingView(
    int Sequence,
    UnitId Unit,
    UnitId UnitNow,
    string UnitName,
    PersonId? Person,
    string PersonName,
    DateTime Since,
    DateOnly FromDay,
    DateTime? Until,
    DateOnly? ThroughDay,
    int WorkingDays,
    int PausedWorkingDays,
    HeldTime Time,
    PassReason? Why,
    string? Note
);

/// <param name="ThroughDay">The last day that did not count; null while it goes on.</param>
public sealed record PauseView(
    DateOnly FromDay,
    DateOnly? ThroughDay,
    string Reason,
    string GrantedBy
);

/// <summary>A line of the time ledger: one holder.</summary>
/// <param name="PersonName">Empty where the unit held it without a person.</param>
/// <param name="Laps">How often.</param>
public sealed record HolderTime(
    string UnitName,
    string PersonName,
    int Laps,
    bool HoldsNow,
    HeldTime Time
);
