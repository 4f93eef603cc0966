using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Operations;

/// <param name="Before">The label of the edition in force.</param>
/// <param name="ComparedWith">The label of the edition that its days are compared with: the one in force, or for that one its predecessor; null where it has none.</param>
/// <param name="Days">The days that it tells apart from the edition that it is compared with.</param>
/// <param name="Units">Where deadlines move, the most first.</param>
internal sealed record CalendarPreview(
    WorkCalendar Calendar,
    string Before,
    string? ComparedWith,
    IReadOnlyList<DayOfUnit> Days,
    MovedCounts Counts,
    IReadOnlyList<UnitMoves> Units
)
{
    public bool IsInForce => Calendar.Version == Before;
}

/// <param name="Unit">The code of the unit whose own day it is; null for everybody's.</param>
/// <param name="WasWorked">How it was in the edition compared with.</param>
internal sealed record DayOfUnit(string? Unit, ChangedDay Day, bool WasWorked);

/// <param name="Least">The smallest move in calendar days; negative where deadlines come earlier.</param>
/// <param name="Most">The greatest.</param>
internal sealed record UnitMoves(UnitId Unit, int Later, int Earlier, int Least, int Most);

/// <param name="Unit">Whose moves alone; null = all.</param>
/// <param name="Units">For the names of those that lead.</param>
internal sealed record ListedMoves(
    UnitSummary? Unit,
    KeyPage<DeadlineMove> Page,
    IReadOnlyDictionary<UnitId, UnitSummary> Units
);

/// <summary>What an edition would move, before anybody presses: how many, by unit and by how much, and which.</summary>
internal sealed class PreviewCalendar(
    CalendarEditions editions,
    CalendarMoves moves,
    UnitDirectory directory,
    AuthorityClock clock
)
{
    public async Task<Outcome<CalendarPreview>> Show(
        string label,
        Caller caller,
        CancellationToken stop
    ) =>
        !caller.Has(CalendarActs.Change) ? PlatformRefusals.RoleMayNot(CalendarActs.Change, caller)
        : await editions.Edition(label, stop) is { } next ? await Of(next, stop)
        : CalendarRefusals.NoSuchCalendar(label);

    /// <summary>Of an edition that need not be kept.</summary>
    public async Task<CalendarPreview> Of(WorkCalendar next, CancellationToken stop)
    {
        var before = await editions.InForce(stop);
        var byUnit = new Dictionary<UnitId, UnitMoves>();
        await foreach (var move in moves.To(next, clock.Now(), stop))
        {
            byUnit[move.Open.LeadUnit] = With(byUnit.GetValueOrDefault(move.Open.LeadUnit), move);
        }

        var units = byUnit
            .Values.OrderByDescending(unit => unit.Later + unit.Earlier)
            .ThenBy(unit => unit.Unit.Value)
            .ToList();
        var other = next.Version == before.Version ? await editions.BeforeInForce(stop) : before;
        return new CalendarPreview(
            next,
            before.Version,
            other?.Version,
            other is null ? [] : [.. Days(other, next)],
            new(units.Sum(unit => unit.Later), units.Sum(unit => unit.Earlier)),
            units
        );
    }

    /// <summary>The moves of one unit's work, or of all, by the duty's identifier.</summary>
    /// <param name="unit">Its code; null = all.</param>
    public async Task<Outcome<ListedMoves>> List(
        string label,
        string? unit,
        string? after,
        int atMost,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(CalendarActs.Change))
        {
            return PlatformRefusals.RoleMayNot(CalendarActs.Change, caller);
        }

        if (await editions.Edition(label, stop) is not { } next)
        {
            return CalendarRefusals.NoSuchCalendar(label);
        }

        var lead = unit is null ? null : await directory.FindByCode(unit, stop);
        if (unit is not null && lead is null)
        {
            return Refusal.Invalid("unit", FilterWords.NoSuchUnit(unit));
        }

        var last = Cursor.Read(after, 1)?[0];
        var found = new List<DeadlineMove>();
        var total = 0;
        await foreach (var move in moves.To(next, clock.Now(), stop))
        {
            if (lead is not null && move.Open.LeadUnit != lead.Id)
            {
                continue;
            }

            total++;
            if (found.Count <= atMost && string.CompareOrdinal(Key(move), last) > 0)
            {
                found.Add(move);
            }
        }

        var shown = found.Take(atMost).ToList();
        return new ListedMoves(
            lead,
            new(shown, found.Count > atMost ? Cursor.Write(Key(shown[^1])) : null, total),
            await directory.All(stop)
        );
    }

    /// <summary>In the order in which both databases give the identifiers.</summary>
    private static string Key(DeadlineMove move) => $"{move.Open.Id.Value:n}";

    private static UnitMoves With(UnitMoves? before, DeadlineMove move)
    {
        var some = before ?? new(move.Open.LeadUnit, 0, 0, int.MaxValue, int.MinValue);
        return some with
        {
            Later = some.Later + (move.IsLater ? 1 : 0),
            Earlier = some.Earlier + (move.IsLater ? 0 : 1),
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
