using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// Opens and moves duties. Whoever has a duty (an assignment, a request) calls this inside its own operation and records its own
/// fact, which says who did it; the duty, its trail of holdings and the overview change in the same transaction.
/// </summary>
public sealed class DutyBook
{
    private readonly AppDatabase db;
    private readonly DutySummary summary;
    private readonly PersonDirectory people;
    private readonly Calendars calendars;
    private readonly AuthorityClock clock;

    internal DutyBook(
        AppDatabase db,
        DutySummary summary,
        PersonDirectory people,
        Calendars calendars,
        AuthorityClock clock
    ) =>
        (this.db, this.summary, this.people, this.calendars, this.clock) = (
            db,
            summary,
            people,
            calendars,
            clock
        );

    /// <exception cref="ArgumentException">
    /// An assignment without an accountable person whose lead unit has no head either: check that first.
    /// </exception>
    public async Task<DutyId> Open(OpenDuty duty, Moment now, CancellationToken stop)
    {
        var accountable =
            duty.Accountable ?? (await people.HeadOf(duty.LeadUnit, now.Today, stop))?.Id;
        var opened = Duty.Open(duty with { Accountable = accountable }, now);
        db.Add(opened);
        var deltas = new SummaryDeltas();
        deltas.Add(SummaryKey.Of(opened), 1);
        await summary.Apply(deltas, stop);
        return opened.Id;
    }

    /// <summary>
    /// Many at once: the overview changes once for all of them. Nobody is looked up: who answers for each is said, or nobody is.
    /// </summary>
    public async Task<IReadOnlyList<DutyId>> OpenMany(
        IReadOnlyCollection<OpenDuty> duties,
        Moment now,
        CancellationToken stop
    )
    {
        Duty[] opened = [.. duties.Select(duty => Duty.Open(duty, now))];
        db.AddRange(opened);
        var deltas = new SummaryDeltas();
        foreach (var duty in opened)
        {
            deltas.Add(SummaryKey.Of(duty), 1);
        }

        await summary.Apply(deltas, stop);
        return [.. opened.Select(duty => duty.Id)];
    }

    public Task<Outcome<Done>> PassTo(
        DutyId id,
        Holder to,
        NextStep next,
        PassReason why,
        string? note,
        Moment now,
        CancellationToken stop
    ) => Change(id, duty => duty.PassTo(to, next, why, note, now), stop);

    /// <summary>Marks it handed in today; the judge holds it until it is accepted or returned.</summary>
    public Task<Outcome<Done>> HandIn(
        DutyId id,
        Holder judge,
        string? note,
        Moment now,
        CancellationToken stop
    ) => Change(id, duty => duty.HandIn(judge, note, now), stop);

    /// <summary>For rework: it no longer counts as handed in.</summary>
    public Task<Outcome<Done>> Return(
        DutyId id,
        Holder to,
        string? note,
        Moment now,
        CancellationToken stop
    ) => Change(id, duty => duty.Return(to, note, now), stop);

    public Task<Outcome<Done>> Close(DutyId id, string? note, Moment now, CancellationToken stop) =>
        Change(id, duty => duty.Close(note, now), stop);

    public Task<Outcome<Done>> Withdraw(
        DutyId id,
        string? note,
        Moment now,
        CancellationToken stop
    ) => Change(id, duty => duty.Withdraw(note, now), stop);

    /// <param name="deadline">The duty's deadline <c>.With(new Extended(…))</c>, or the first one of continuing work.</param>
    /// <exception cref="ArgumentException">The deadline does not continue the present one: somebody rewrote it.</exception>
    public Task<Outcome<Done>> Extend(
        DutyId id,
        Deadline deadline,
        Moment now,
        CancellationToken stop
    ) => Change(id, duty => duty.Extend(deadline, now), stop);

    /// <param name="by">Who stops the clock; the deadline says it by name.</param>
    public Task<Outcome<Done>> Pause(
        DutyId id,
        string reason,
        Caller by,
        Moment now,
        CancellationToken stop
    ) => Change(id, duty => duty.Pause(reason, NameOf(by), now), stop);

    public async Task<Outcome<Done>> Resume(DutyId id, Moment now, CancellationToken stop)
    {
        var calendar = await calendars.InForce(stop);
        return await Change(id, duty => duty.Resume(calendar, LocalOf, now), stop);
    }

    private DateTime LocalOf(DateTime utc) =>
        DateTime.SpecifyKind(clock.LocalOf(utc), DateTimeKind.Unspecified);

    /// <param name="accountable">Who answers for it in the new lead unit; left out, its head.</param>
    public async Task<Outcome<Done>> ChangeLead(
        DutyId id,
        UnitId lead,
        PersonId? accountable,
        Holder holder,
        string? note,
        Moment now,
        CancellationToken stop
    )
    {
        var person = accountable ?? (await people.HeadOf(lead, now.Today, stop))?.Id;
        return await Change(id, duty => duty.ChangeLead(lead, person, holder, note, now), stop);
    }

    /// <summary>Lists call it so from now on, also where it has ended; what became of it stays as it is.</summary>
    public async Task Call(DutyId id, string title, string? alsoFoundBy, CancellationToken stop) =>
        (await Load(id, stop))?.Call(title, alsoFoundBy);

    private async Task<Outcome<Done>> Change(
        DutyId id,
        Func<Duty, Outcome<Done>> verb,
        CancellationToken stop
    )
    {
        if (await Load(id, stop) is not { } duty)
        {
            return DutiesRefusals.NoSuchDuty;
        }

        // Each passing on is one statement of its own: the database writes one holding from it.
        if (db.Entry(duty).State is not EntityState.Unchanged)
        {
            await db.SaveChangesAsync(stop);
        }

        var before = SummaryKey.Of(duty);
        var outcome = verb(duty);
        if (!outcome.Refused && SummaryKey.Of(duty) != before)
        {
            var deltas = new SummaryDeltas();
            deltas.Add(before, -1);
            deltas.Add(SummaryKey.Of(duty), 1);
            await summary.Apply(deltas, stop);
        }

        return outcome;
    }

    private async Task<Duty?> Load(DutyId id, CancellationToken stop) =>
        db.Set<Duty>().Local.FirstOrDefault(duty => duty.Id == id)
        ?? await db.Set<Duty>()
            .Include(duty => duty.Pauses)
            .SingleOrDefaultAsync(duty => duty.Id == id, stop);

    private static string NameOf(Caller caller) =>
        caller.InPlaceOf is not null ? $"{caller.Signature} ({caller.Title})"
        : caller.Title.Length == 0 ? caller.Name
        : $"{caller.Title} {caller.Name}";
}
