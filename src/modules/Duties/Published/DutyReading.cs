using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>Duties as the pages of the things that have them read them: the same few statements for one and for many.</summary>
public sealed class DutyReading(
    AppDatabase db,
    UnitDirectory units,
    PersonDirectory people,
    Calendars calendars,
    AuthorityClock clock
)
{
    public async Task<DutyView?> Find(DutyId id, Moment now, CancellationToken stop) =>
        (await FindMany([id], now, stop)).GetValueOrDefault(id);

    public Task<IReadOnlyDictionary<DutyId, DutyView>> FindMany(
        IReadOnlyCollection<DutyId> ids,
        Moment now,
        CancellationToken stop
    ) => Views(db.Set<Duty>().Where(duty => ids.Contains(duty.Id)), now, stop);

    /// <summary>Only until when, of many: one statement.</summary>
    public async Task<IReadOnlyDictionary<DutyId, DateOnly?>> DueDays(
        IReadOnlyCollection<DutyId> ids,
        CancellationToken stop
    ) =>
        await db.Set<Duty>()
            .Where(duty => ids.Contains(duty.Id))
            .ToDictionaryAsync(duty => duty.Id, duty => duty.Due, stop);

    /// <summary>All duties that a thing has or had, oldest first.</summary>
    public async Task<IReadOnlyList<DutyView>> OfSubject(
        Guid subject,
        Moment now,
        CancellationToken stop
    ) =>
        [
            .. (
                await Views(db.Set<Duty>().Where(duty => duty.Subject == subject), now, stop)
            ).Values.OrderBy(duty => duty.Id.Value),
        ];

    /// <summary>The same for many things at once.</summary>
    public async Task<ILookup<Guid, DutyView>> OfSubjects(
        IReadOnlyCollection<Guid> subjects,
        Moment now,
        CancellationToken stop
    ) =>
        (await Views(db.Set<Duty>().Where(duty => subjects.Contains(duty.Subject)), now, stop))
            .Values.OrderBy(duty => duty.Id.Value)
            .ToLookup(duty => duty.Subject);

    private async Task<IReadOnlyDictionary<DutyId, DutyView>> Views(
        IQueryable<Duty> wanted,
        Moment now,
        CancellationToken stop
    )
    {
        var duties = await wanted.AsNoTracking().Include(duty => duty.Pauses).ToListAsync(stop);
        DutyId[] ids = [.. duties.Select(duty => duty.Id)];
        var holdings = await db.Set<Holding>()
            .AsNoTracking()
            .Where(holding => ids.Contains(holding.Duty))
            .OrderBy(holding => holding.Sequence)
            .ToListAsync(stop);
        var known = await units.All(stop);
        var calendar = await calendars.InForce(stop);
        var line = new HolderLine(
            clock.DayOf,
            new(calendar, unit => known.GetValueOrDefault(unit)?.Code, clock.LocalOf),
            calendar,
            now,
            Now,
            await NamesOnFirstDays(holdings, stop),
            await people.Names(holdings.Select(h => h.Person).OfType<PersonId>(), stop)
        );
        var byDuty = holdings.ToLookup(holding => holding.Duty);
        return duties.ToDictionary(duty => duty.Id, duty => line.View(duty, [.. byDuty[duty.Id]]));

        UnitId Now(UnitId unit)
        {
            while (known.GetValueOrDefault(unit)?.Successor is { } next)
            {
                unit = next;
            }

            return unit;
        }
    }

    private async Task<
        IReadOnlyDictionary<DateOnly, IReadOnlyDictionary<UnitId, string>>
    > NamesOnFirstDays(IEnumerable<Holding> holdings, CancellationToken stop)
    {
        var names = new Dictionary<DateOnly, IReadOnlyDictionary<UnitId, string>>();
        foreach (var day in holdings.Select(holding => clock.DayOf(holding.Since)).Distinct())
        {
            names[day] = await units.NamesOn(day, stop);
        }

        return names;
    }
}
