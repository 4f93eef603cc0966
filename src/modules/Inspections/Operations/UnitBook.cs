using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <param name="Times">How often it was drawn.</param>
/// <param name="Last">When a team last came to it because it was drawn.</param>
/// <param name="VisitedIn">First day of the month in which a team last was at it, for whatever reason; null: never.</param>
/// <param name="Months">How many months ago that is.</param>
internal sealed record InspectedUnitLine(
    string Code,
    string Name,
    string Url,
    int Times,
    DateOnly? Last,
    DateOnly? VisitedIn,
    int? Months
)
{
    public bool IsIn(UnitFigure figure) => figure.Holds(Times, Months);
}

/// <summary>
/// How often each unit that the caller may plan inspections of was drawn, and when a team last was at it. Of those drawn only visits are
/// counted, which stand on the public page: who is drawn and not yet visited is nobody's to see here. Of other inspections the month is
/// told and no more, which the list of a draw tells too.
/// </summary>
internal sealed class UnitBook(AppDatabase db, UnitDirectory units, AuthorityClock clock)
{
    public const int OnPage = 50;

    /// <summary>Whoever was drawn most often first, then in the order of the tree.</summary>
    public async Task<IReadOnlyList<InspectedUnitLine>> Of(
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var visits = await db.Set<DrawVisit>()
            .AsNoTracking()
            .Select(visit => new { visit.UnitCode, visit.At })
            .ToListAsync(stop);
        var byCode = all.Values.ToDictionary(unit => unit.Code, unit => unit.Id);
        var drawn = visits
            .Where(visit => byCode.ContainsKey(visit.UnitCode))
            .ToLookup(visit => UnitSides.Today(byCode[visit.UnitCode], now, all));
        var visited = await Visited(now, all, stop);
        return
        [
            .. (await units.ActiveOn(now.Today, stop))
                .Where(unit =>
                    unit.Parent is not null
                    && caller.May(InspectionActs.Plan, unit.Id, unit.Lineage)
                )
                .Select(unit =>
                {
                    DateOnly? on = visited.TryGetValue(unit.Id, out var last) ? last : null;
                    return new InspectedUnitLine(
                        unit.Code,
                        unit.Name,
                        unit.Url,
                        drawn[unit.Id].Count(),
                        drawn[unit.Id].Any()
                            ? clock.DayOf(drawn[unit.Id].Max(visit => visit.At))
                            : null,
                        on is { } day ? new(day.Year, day.Month, 1) : null,
                        on is { } then ? MonthsSince(then, now.Today) : null
                    );
                })
                .OrderByDescending(line => line.Times),
        ];
    }

    /// <summary>When a team last was at each unit, or at one that it took over.</summary>
    public async Task<IReadOnlyDictionary<UnitId, DateOnly>> Visited(
        Moment now,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        CancellationToken stop
    ) =>
        (
            await db.Set<UnitVisit>()
                .GroupBy(visit => visit.Unit)
                .Select(some => new { Unit = some.Key, Last = some.Max(visit => visit.On) })
                .ToListAsync(stop)
        )
            .GroupBy(one => UnitSides.Today(one.Unit, now, all), one => one.Last)
            .ToDictionary(some => some.Key, some => some.Max());

    public static int MonthsSince(DateOnly last, DateOnly today) =>
        ((today.Year - last.Year) * 12) + today.Month - last.Month;

    public async Task<KeyPage<InspectedUnitLine>> Page(
        UnitFigure figure,
        string? after,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = (await Of(caller, now, stop)).Where(line => line.IsIn(figure)).ToList();
        var from = Cursor.Read(after, 1) is [var last]
            ? found.FindIndex(line => line.Code == last) + 1
            : 0;
        InspectedUnitLine[] page = [.. found.Skip(from).Take(OnPage)];
        return new(
            page,
            from + page.Length < found.Count ? Cursor.Write(page[^1].Code) : null,
            found.Count
        );
    }

    /// <summary>The unit and those that it took over, by their codes; none where no unit has this one.</summary>
    public async Task<IReadOnlyList<string>> CodesOf(
        string unit,
        Moment now,
        CancellationToken stop
    )
    {
        if (await units.FindByCode(unit, stop) is not { } found)
        {
            return [];
        }

        var all = await units.All(stop);
        var today = UnitSides.Today(found.Id, now, all);
        return
        [
            .. all
                .Values.Where(one => UnitSides.Today(one.Id, now, all) == today)
                .Select(one => one.Code),
        ];
    }
}
