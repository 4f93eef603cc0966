using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <param name="Last">When a team last came to it because it was drawn.</param>
internal sealed record DrawnUnitLine(
    string Code,
    string Name,
    string Url,
    int Times,
    DateOnly? Last
);

/// <summary>
/// How often each unit that the caller may plan inspections of was drawn. Only visits of those drawn are counted, which stand on the
/// public page: who is drawn and not yet visited, and who was inspected by plan, is nobody's to see here.
/// </summary>
internal sealed class DrawnBook(AppDatabase db, UnitDirectory units, AuthorityClock clock)
{
    public const int OnPage = 50;

    /// <summary>Whoever was drawn most often first, then in the order of the tree.</summary>
    public async Task<IReadOnlyList<DrawnUnitLine>> Of(
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
        return
        [
            .. (await units.ActiveOn(now.Today, stop))
                .Where(unit =>
                    unit.Parent is not null
                    && caller.May(InspectionActs.Plan, unit.Id, unit.Lineage)
                )
                .Select(unit => new DrawnUnitLine(
                    unit.Code,
                    unit.Name,
                    unit.Url,
                    drawn[unit.Id].Count(),
                    drawn[unit.Id].Any() ? clock.DayOf(drawn[unit.Id].Max(visit => visit.At)) : null
                ))
                .OrderByDescending(line => line.Times),
        ];
    }

    public async Task<KeyPage<DrawnUnitLine>> Page(
        DrawnFigure figure,
        string? after,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = (await Of(caller, now, stop))
            .Where(line => DrawnFigures.Of(line.Times) == figure)
            .ToList();
        var from = Cursor.Read(after, 1) is [var last]
            ? found.FindIndex(line => line.Code == last) + 1
            : 0;
        DrawnUnitLine[] page = [.. found.Skip(from).Take(OnPage)];
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
