using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>
/// Reads the overview from the kept counts: a few statements whatever the number of duties, units and documents.
/// </summary>
public sealed class OverviewReading(
    AppDatabase db,
    UnitDirectory units,
    Calendars calendars,
    IEnumerable<ISourceTitles> titles
)
{
    public async Task<Overview> Read(
        UnitId? unit,
        DutyKind? kind,
        int year,
        int documentsAtMost,
        Moment now,
        CancellationToken stop
    )
    {
        var filter = new DutyFilter { Unit = unit, Kind = kind };
        var split = await Split(now, stop);
        var tree = new UnitTree(await units.All(stop));
        var byUnit = await db.Kept(filter, now).Cells(split.By(row => row.Unit), stop);
        var all = byUnit.Values.Aggregate(FourCells.None, (a, b) => a + b);
        var ranked = await RankedDocuments(filter, documentsAtMost, now, stop);
        var shown = ranked.Take(documentsAtMost).ToList();
        return new(
            unit is { } root ? tree.Named(root) : null,
            all,
            tree.Rows(unit, byUnit),
            await CellsOf(shown, filter, split, now, stop),
            ranked.Count > documentsAtMost,
            year,
            await Months(filter, split, year, now, stop)
        );
    }

    /// <summary>The four cells of a unit with all below it.</summary>
    public async Task<FourCells> CellsOf(
        UnitId unit,
        DutyKind? kind,
        Moment now,
        CancellationToken stop
    )
    {
        var split = await Split(now, stop);
        var byKind = await db.Kept(new DutyFilter { Unit = unit, Kind = kind }, now)
            .Cells(split.By(row => row.Kind), stop);
        return byKind.Values.Aggregate(FourCells.None, (a, b) => a + b);
    }

    /// <summary>The four cells of each unit by itself, without those below it; a unit without duties is not among them.</summary>
    public async Task<IReadOnlyDictionary<UnitId, FourCells>> CellsByUnit(
        Moment now,
        CancellationToken stop
    ) =>
        await db.Kept(new DutyFilter(), now)
            .Cells((await Split(now, stop)).By(row => row.Unit), stop);

    /// <summary>All documents, newest first, by key.</summary>
    public async Task<KeyPage<DocumentCells>> DocumentsOf(
        UnitId? unit,
        DutyKind? kind,
        int atMost,
        string? after,
        Moment now,
        CancellationToken stop
    )
    {
        var filter = new DutyFilter { Unit = unit, Kind = kind };
        var rows = AllOf(filter, now);
        if (Cursor.Read(after, 1) is [var key] && Guid.TryParse(key, out var last))
        {
            rows = rows.Where(row => ((Guid)(object)row.Source).CompareTo(last) < 0);
        }

        var ids = await Counted(rows)
            .Select(source => (Guid)(object)source)
            .OrderByDescending(id => id)
            .Take(atMost + 1)
            .ToListAsync(stop);
        var shown = ids.Take(atMost).Select(id => new DocumentId(id)).ToList();
        return new(
            await CellsOf(shown, filter, await Split(now, stop), now, stop),
            ids.Count > atMost ? Cursor.Write($"{shown[^1].Value:n}") : null,
            await CountDocuments(filter, now, stop)
        );
    }

    /// <summary>Those with open work, by overdue; one more than asked for, where there are more.</summary>
    private async Task<List<DocumentId>> RankedDocuments(
        DutyFilter filter,
        int atMost,
        Moment now,
        CancellationToken stop
    )
    {
        if (atMost == 0)
        {
            return [];
        }

        var today = now.Today;
        return await AllOf(filter, now)
            .Where(row => row.Bucket == Bucket.Running || row.Bucket == Bucket.Stopped)
            .GroupBy(row => row.Source)
            .Select(rows => new
            {
                Source = rows.Key,
                Overdue = rows.Sum(row =>
                    row.Bucket == Bucket.Running && (row.Due < today || row.IsOver) ? row.Count : 0
                ),
                Open = rows.Sum(row => row.Count),
            })
            .Where(document => document.Open > 0)
            .OrderByDescending(document => document.Overdue)
            .ThenByDescending(document => document.Open)
            .ThenByDescending(document => document.Source)
            .Take(atMost + 1)
            .Select(document => document.Source)
            .ToListAsync(stop);
    }

    private async Task<IReadOnlyList<DocumentCells>> CellsOf(
        List<DocumentId> documents,
        DutyFilter filter,
        CellSplit split,
        Moment now,
        CancellationToken stop
    )
    {
        if (documents.Count == 0)
        {
            return [];
        }

        var cells = await AllOf(filter, now)
            .Where(row => documents.Contains(row.Source))
            .Cells(split.By(row => row.Source), stop);
        var known = new Dictionary<DocumentId, SourceTitle>();
        foreach (var source in titles)
        {
            foreach (var title in await source.Of(documents, stop))
            {
                known[title.Key] = title.Value;
            }
        }

        return
        [
            .. documents.Select(document => new DocumentCells(
                document == SummaryKey.NoSource ? null : document,
                known.GetValueOrDefault(document),
                cells.GetValueOrDefault(document) ?? FourCells.None
            )),
        ];
    }

    private Task<long> CountDocuments(DutyFilter filter, Moment now, CancellationToken stop) =>
        Counted(AllOf(filter, now)).LongCountAsync(stop);

    /// <summary>Documents of which whoever reads sees anything at all.</summary>
    private static IQueryable<DocumentId> Counted(IQueryable<SourceSummaryRow> rows) =>
        rows.GroupBy(row => row.Source)
            .Where(some => some.Sum(row => row.Count) > 0)
            .Select(some => some.Key);

    private async Task<IReadOnlyList<MonthCells>> Months(
        DutyFilter filter,
        CellSplit split,
        int year,
        Moment now,
        CancellationToken stop
    )
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var cells = await db.Kept(filter, now)
            .Where(row => row.Due >= first && row.Due <= last)
            .Cells(split.By(row => row.Due.Month), stop);
        return
        [
            .. Enumerable
                .Range(1, 12)
                .Select(month => new MonthCells(
                    new(year, month, 1),
                    cells.GetValueOrDefault(month) ?? FourCells.None
                )),
        ];
    }

    /// <summary>The kept counts with their documents; what was withdrawn is counted nowhere.</summary>
    private IQueryable<SourceSummaryRow> AllOf(DutyFilter filter, Moment now) =>
        db.KeptOfSources(filter, now)
            .Where(row => row.Bucket != Bucket.Withdrawn && row.Count != 0);

    private async Task<CellSplit> Split(Moment now, CancellationToken stop) =>
        new(now.Today, (await calendars.InForce(stop)).DueSoonThrough(now.Today));
}
