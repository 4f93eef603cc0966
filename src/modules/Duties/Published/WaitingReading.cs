using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// How long work lay where within some days, added up from the line of holders: read once as a stream, so that a year of a large
/// authority costs time, and memory only for its pauses.
/// </summary>
public sealed class WaitingReading(
    AppDatabase db,
    UnitDirectory units,
    PersonDirectory people,
    Calendars calendars,
    AuthorityClock clock
)
{
    /// <summary>Is this a key of the list of laps?</summary>
    public static bool ReadsKey(string after) => LapKey.Read(after) is not null;

    public async Task<Waiting> Read(WaitingFilter filter, Moment now, CancellationToken stop)
    {
        var byUnit = await ByUnit(filter, now, stop);
        var none = new WaitingTime(0, 0, 0, (await Meter(stop)).Nothing);
        var tree = new UnitTree(await units.All(stop));
        return new(
            filter.Unit is { } root ? tree.Named(root) : null,
            byUnit.Values.Aggregate(none, (a, b) => a + b),
            [
                .. tree.Added(filter.Unit, byUnit, none, (a, b) => a + b)
                    .Select(sum => new UnitWaiting(sum.Unit, sum.Own, sum.Sum))
                    .OrderByDescending(row => row.Time.Time.Worked)
                    .ThenByDescending(row => row.Time.Laps)
                    .ThenBy(row => row.Unit.Code, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>The laps that make a figure, the newest first, with how many they are.</summary>
    public async Task<KeyPage<LapLine>> Laps(
        WaitingFilter filter,
        int atMost,
        string? after,
        Moment now,
        CancellationToken stop
    )
    {
        var asked = Queries(filter, now);
        var all = asked.All();
        var rows = all;
        if (LapKey.Read(after) is var (since, duty, sequence))
        {
            rows = rows.Where(lap =>
                lap.Held.Since < since
                || (
                    lap.Held.Since == since
                    && (
                        ((Guid)(object)lap.Held.Duty).CompareTo(duty) < 0
                        || ((Guid)(object)lap.Held.Duty == duty && lap.Held.Sequence < sequence)
                    )
                )
            );
        }

        var read = await rows.OrderByDescending(lap => lap.Held.Since)
            .ThenByDescending(lap => (Guid)(object)lap.Held.Duty)
            .ThenByDescending(lap => lap.Held.Sequence)
            .Take(atMost + 1)
            .Select(lap => new LapRow(
                lap.Held.Duty,
                lap.Held.Sequence,
                lap.Duty.Kind,
                lap.Duty.Code,
                lap.Duty.Title,
                lap.Duty.Url,
                lap.Held.Unit,
                lap.Held.Person,
                lap.Held.Since,
                lap.Held.Until
            ))
            .ToListAsync(stop);
        var shown = read.Take(atMost).ToList();
        return new(
            await Lines(shown, asked, stop),
            read.Count > atMost
                ? new LapKey(shown[^1].Since, shown[^1].Duty.Value, shown[^1].Sequence).Write()
                : null,
            await all.LongCountAsync(stop)
        );
    }

    private async Task<Dictionary<UnitId, WaitingTime>> ByUnit(
        WaitingFilter filter,
        Moment now,
        CancellationToken stop
    )
    {
        var asked = Queries(filter, now);
        var pauses = (await asked.Pauses().ToListAsync(stop)).ToLookup(pause => pause.Duty);
        var meter = await Meter(stop);
        var sums = new Dictionary<UnitId, WaitingTime>();
        var laps = asked
            .All()
            .Select(lap => new
            {
                lap.Held.Duty,
                lap.Held.Unit,
                lap.Held.Since,
                lap.Held.Until,
            })
            .AsAsyncEnumerable();
        await foreach (var lap in laps.WithCancellation(stop))
        {
            var one = Measured(asked, meter, pauses[lap.Duty], lap.Unit, lap.Since, lap.Until);
            sums[lap.Unit] = sums.TryGetValue(lap.Unit, out var known) ? known + one : one;
        }

        return sums;
    }

    private static WaitingTime Measured(
        LapQueries asked,
        WorkMeter meter,
        IEnumerable<Pause> pauses,
        UnitId unit,
        DateTime since,
        DateTime? until
    )
    {
        List<PausedTime> paused =
        [
            .. pauses.Where(pause => LapQueries.Meets(pause, since, until)).Select(meter.Paused),
        ];
        var (from, to) = (
            since > asked.Begin ? since : asked.Begin,
            until is { } ended && ended < asked.End ? ended : asked.End
        );
        return new(
            1,
            until is null || until >= asked.End ? 1 : 0,
            paused.Count > 0 ? 1 : 0,
            meter.Of(unit, from, to, paused)
        );
    }

    private async Task<IReadOnlyList<LapLine>> Lines(
        List<LapRow> rows,
        LapQueries asked,
        CancellationToken stop
    )
    {
        if (rows.Count == 0)
        {
            return [];
        }

        DutyId[] duties = [.. rows.Select(row => row.Duty).Distinct()];
        var pauses = (
            await asked.Pauses().Where(pause => duties.Contains(pause.Duty)).ToListAsync(stop)
        ).ToLookup(pause => pause.Duty);
        var meter = await Meter(stop);
        var tree = new UnitTree(await units.All(stop));
        var names = await people.Names(rows.Select(row => row.Person).OfType<PersonId>(), stop);
        return
        [
            .. rows.Select(row => new LapLine(
                $"{row.Duty.Value:n}-{row.Sequence}",
                row.Kind,
                row.Code,
                row.Title,
                row.Url,
                tree.Named(row.Unit) ?? new(row.Unit, "", "", ""),
                row.Person is { } person ? names.GetValueOrDefault(person) ?? "" : "",
                clock.LocalOf(row.Since),
                row.Until is { } until ? clock.LocalOf(until) : null,
                Measured(asked, meter, pauses[row.Duty], row.Unit, row.Since, row.Until).Time
            )),
        ];
    }

    private LapQueries Queries(WaitingFilter filter, Moment now)
    {
        var end = clock.StartOf(filter.Through.AddDays(1));
        return new(db, filter, clock.StartOf(filter.From), end < now.Utc ? end : now.Utc);
    }

    private async Task<WorkMeter> Meter(CancellationToken stop)
    {
        var known = await units.All(stop);
        return new(
            await calendars.InForce(stop),
            unit => known.GetValueOrDefault(unit)?.Code,
            clock.LocalOf
        );
    }

    private sealed record LapRow(
        DutyId Duty,
        int Sequence,
        DutyKind Kind,
        string Code,
        string Title,
        string Url,
        UnitId Unit,
        PersonId? Person,
        DateTime Since,
        DateTime? Until
    );
}
