using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Notifications.Operations;

/// <summary>Asks whose work is going on.</summary>
internal sealed class WorkingHours(Calendars calendars, UnitDirectory units, AuthorityClock clock)
{
    public async Task<WorkingNow> At(Moment now, CancellationToken stop) =>
        new(
            await calendars.InForce(stop),
            DateTime.SpecifyKind(clock.LocalOf(now.Utc), DateTimeKind.Unspecified),
            await units.All(stop)
        );
}

/// <summary>Whose work is going on at a moment: by the calendar of each unit that has one of its own, otherwise by the common one.</summary>
internal sealed class WorkingNow
{
    private readonly WorkCalendar calendar;
    private readonly DateTime local;
    private readonly IReadOnlyDictionary<UnitId, UnitSummary> units;

    public WorkingNow(
        WorkCalendar calendar,
        DateTime local,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    )
    {
        (this.calendar, this.local, this.units) = (calendar, local, units);
        string[] own =
        [
            .. calendar
                .Edition.Units.Select(unit => unit.Unit)
                .Where(code => calendar.ForUnit(code).IsWorkingTime(local)),
        ];
        var common = calendar.IsWorkingTime(local);
        Nobody = !common && own.Length == 0;
        AtWork = string.Join(' ', [common ? "*" : "", .. own]);
    }

    public bool Nobody { get; }

    public string AtWork { get; }

    public WorkCalendar Of(UnitId unit) =>
        units.GetValueOrDefault(unit) is { } known ? calendar.ForUnit(known.Code) : calendar;

    public bool IsAtWork(UnitId unit) => Of(unit).IsWorkingTime(local);

    /// <summary>Whether it is due at a time of day, today or while nobody works after it, and little working time is left until then, or none.</summary>
    public bool IsNear(DueDuty duty, Moment now) =>
        duty.At is { } at
        && duty.By >= now.Today
        && Of(duty.Holder.Unit).WorkingTime(local, duty.By.ToDateTime(at)) <= LastHours;

    /// <summary>Before a deadline with a time of day its holder is reminded once more when no more than this is left.</summary>
    private static readonly TimeSpan LastHours = TimeSpan.FromHours(2);

    /// <summary>No reminder of a step is older than this when it is due by so many working days.</summary>
    public DateOnly HorizonOf(int workingDays, DateOnly today) =>
        calendar.AddWorkingDays(today, workingDays).AddDays(Margin);

    /// <summary>A unit's own days off move its steps against the common calendar by less than this.</summary>
    private const int Margin = 21;
}
