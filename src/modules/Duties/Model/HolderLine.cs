using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>Says how long each holder had a duty, in working days of the calendar in force.</summary>
internal sealed class HolderLine(
    Func<DateTime, DateOnly> dayOf,
    WorkMeter meter,
    WorkCalendar calendar,
    Moment now,
    Func<UnitId, UnitId> unitNow,
    IReadOnlyDictionary<DateOnly, IReadOnlyDictionary<UnitId, string>> unitNames,
    IReadOnlyDictionary<PersonId, string> people
)
{
    public DutyView View(Duty duty, IReadOnlyList<Holding> holdings) =>
        new(
            duty.Id,
            duty.Kind,
            duty.Code,
            duty.Title,
            duty.Url,
            duty.Subject,
            duty.Source,
            duty.State,
            duty.LeadUnit,
            duty.Accountable,
            duty.OwedToUnit,
            duty.OwedToPerson,
            duty.Holder,
            duty.Next,
            duty.Deadline,
            duty.OriginalDue,
            duty.OpenedOn,
            duty.HandedInOn,
            duty.ClosedOn,
            duty.TimingAt(now, calendar),
            [.. holdings.Select(holding => Of(holding, duty.Pauses))],
            [
                .. duty
                    .Pauses.OrderBy(pause => pause.Since)
                    .Select(pause => new PauseView(
                        pause.FromDay,
                        pause.ThroughDay,
                        pause.Reason,
                        pause.GrantedBy
                    )),
            ]
        );

    private HoldingView Of(Holding holding, IReadOnlyList<Pause> pauses)
    {
        var from = dayOf(holding.Since);
        DateOnly? through = holding.Until is { } until ? dayOf(until) : null;
        var last = through ?? now.Today;
        var paused = pauses.Sum(pause => WorkingDaysIn(pause, from, last));
        var time = meter.Of(
            holding.Unit,
            holding.Since,
            holding.Until ?? now.Utc,
            [.. pauses.Select(meter.Paused)]
        );
        return new(
            holding.Sequence,
            holding.Unit,
            unitNow(holding.Unit),
            unitNames[from].GetValueOrDefault(holding.Unit) ?? "",
            holding.Person,
            holding.Person is { } person ? people.GetValueOrDefault(person) ?? "" : "",
            holding.Since,
            from,
            holding.Until,
            through,
            calendar.CountWorkingDays(from, last) - paused,
            paused,
            time,
            holding.Why,
            holding.Note
        );
    }

    /// <summary>Days after the first up to the last, as holdings are counted, on which the clock stood still.</summary>
    private int WorkingDaysIn(Pause pause, DateOnly from, DateOnly last)
    {
        var begin = Later(pause.FromDay.AddDays(-1), from);
        var end = Earlier(pause.ThroughDay ?? now.Today, last);
        return end <= begin ? 0 : calendar.CountWorkingDays(begin, end);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
