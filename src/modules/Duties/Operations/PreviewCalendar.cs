using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Operations;

/// <param name="Before">The label of the edition in force.</param>
/// <param name="Days">The days that it tells apart from the edition in force.</param>
/// <param name="Units">Where deadlines move, the most first.</param>
internal sealed record CalendarPreview(
    WorkCalendar Calendar,
    string Before,
    IReadOnlyList<DayOfUnit> Days,
    MovedCounts Counts,
    IReadOnlyList<UnitMoves> Units
)
{
    public bool IsInForce => Calendar.Version == Before;
}

/// <param name="Unit">The code of the unit whose own day it is; null for everybody's.</param>
/// <param name="WasWorked">How it was in the edition in force.</param>
internal sealed record DayOfUnit(string? Unit, ChangedDay Day, bool WasWorked);

/// <param name="Least">The smallest move in calendar days; negative where deadlines come earlier.</param>
/// <param name="Most">The greatest.</param>
internal sealed record UnitMoves(UnitId Unit, int Later, int Earlier, int Least, int Most);

/// <summary>What an edition would move, before anybody presses: how many, by unit and by how much, and which.</summary>
internal sealed class PreviewCalendar(CalendarEditions editions, CalendarMoves moves)
{
    public async Task<Outcome<CalendarPreview>> Show(
        string label,
        Moment now,
        CancellationToken stop
    )
    {
        return await editions.Edition(label, stop) is { } next
            ? await Of(next, now, stop)
            : CalendarRefusals.NoSuchCalendar(label);
    }

    /// <summary>Of an edition that need not be kept.</summary>
    public async Task<CalendarPreview> Of(WorkCalendar next, Moment now, CancellationToken stop)
    {
        var before = await editions.InForce(stop);
        var byUnit = new Dictionary<UnitId, UnitMoves>();
        await foreach (var move in moves.To(next, now, stop))
        {
            byUnit[move.Open.LeadUnit] = With(byUnit.GetValueOrDefault(move.Open.LeadUnit), move);
        }

        var units = byUnit
            .Values.OrderByDescending(unit => unit.Later + unit.Earlier)
            .ThenBy(unit => unit.Unit.Value)
            .ToList();
        return new CalendarPreview(
            next,
            before.Version,
            [.. Days(before, next)],
            new(units.Sum(unit => unit.Later), units.Sum(unit => unit.Earlier)),
            units
        );
    }

    /// <summary>The moves of one unit's work, or of all, by the duty's identifier.</summary>
    public async Task<Outcome<KeyPage<DeadlineMove>>> List(
        string label,
        UnitId? unit,
        string? after,
        int atMost,
        Moment now,
        CancellationToken stop
    )
    {
        if (await editions.Edition(label, stop) is not { } next)
        {
            return CalendarRefusals.NoSuchCalendar(label);
        }

        var found = new List<DeadlineMove>();
        var total = 0;
        var begun = Cursor.Read(after, 1) is not [var last];
        await foreach (var move in moves.To(next, now, stop))
        {
            if (unit is { } lead && move.Open.LeadUnit != lead)
            {
                continue;
            }

            total++;
            if (begun && found.Count <= atMost)
            {
                found.Add(move);
            }

            begun = begun || Key(move) == Cursor.Read(after, 1)![0];
        }

        var shown = found.Take(atMost).ToList();
        return new KeyPage<DeadlineMove>(
            shown,
            found.Count > atMost ? Cursor.Write(Key(shown[^1])) : null,
            total
        );
    }

    private static string Key(DeadlineMove move) => $"{move.Open.Id.Value:n}";

    private static UnitMoves With(UnitMoves? before, DeadlineMove move)
    {
        var some = before ?? new(move.Open.LeadUnit, 0, 0, int.MaxValue, int.MinValue);
        return some with
        {
            Later = some.Later + (move.Days >= 0 ? 1 : 0),
            Earlier = some.Earlier + (move.Days < 0 ? 1 : 0),
            Least = Math.Min(some.Least, move.Days),
            Most = Math.Max(some.Most, move.Days),
        };
    }

    private static IEnumerable<DayOfUnit> Days(WorkCalendar before, WorkCalendar next) =>
        CalendarChanges
            .Between(before, next)
            .Concat(
                before
                    .Edition.Units.Concat(next.Edition.Units)
                    .Select(own => own.Unit)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .SelectMany(unit =>
                        CalendarChanges
                            .Between(before.ForUnit(unit), next.ForUnit(unit))
                            .Select(day => day with { Unit = unit })
                    )
            );
}
