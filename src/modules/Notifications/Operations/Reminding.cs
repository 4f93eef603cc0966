using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Notifications.Operations;

/// <summary>
/// Once a day, as soon as a unit's work begins, those concerned are reminded of what is due: each in a transaction of its own, in
/// which it is written down that it was done. Nobody is written to outside the working time of the own unit.
/// </summary>
internal sealed class Reminding(
    ReminderPlan plan,
    UnitDirectory units,
    Calendars calendars,
    AuthorityClock clock,
    OperationRunner runner,
    SendDigest send,
    RemindersLookedFor looked
) : IDueWork
{
    public string Name => "notifications.remind";

    public Words Title { get; } =
        new(
            "nhắc việc đến hạn, quá hạn trong giờ làm việc",
            "remind of what is due or overdue, in working time"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var now = clock.Now();
        var hours = new WorkingNow(
            await calendars.InForce(stop),
            DateTime.SpecifyKind(clock.LocalOf(now.Utc), DateTimeKind.Unspecified),
            await units.All(stop)
        );
        var mark = new LookedFor(now.Today, hours.AtWork);
        if (hours.Nobody || looked.Last == mark)
        {
            return 0;
        }

        var digests = await plan.Make(hours, now, stop);
        var outcome = await DueOutcome.Each(
            digests,
            digest => runner.Run(send, digest, Caller.Program, stop),
            stop
        );
        if (outcome.Refusal is null)
        {
            looked.Last = mark;
        }

        return outcome;
    }
}

/// <summary>
/// What this process looked for last: the same day with the same units at work gives the same reminders. Another node, or a new
/// start, looks again, and finds them sent.
/// </summary>
internal sealed class RemindersLookedFor
{
    public LookedFor? Last { get; set; }
}

/// <param name="AtWork">Which of the calendars are in working time.</param>
internal sealed record LookedFor(DateOnly Day, string AtWork);

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

    /// <summary>No reminder of a step is older than this when it is due by so many working days.</summary>
    public DateOnly HorizonOf(int workingDays, DateOnly today) =>
        calendar.AddWorkingDays(today, workingDays).AddDays(Margin);

    /// <summary>A unit's own days off move its steps against the common calendar by less than this.</summary>
    private const int Margin = 21;
}
