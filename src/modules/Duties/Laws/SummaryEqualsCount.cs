using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

/// <summary>The kept counts against a count from scratch, cell by cell, in both tables.</summary>
internal sealed class SummaryEqualsCount : ILaw
{
    private const int Examples = 10;

    public string Code => "duties-summary-equals-count";

    public Words Sentence { get; } =
        new(
            "Số liệu tổng quan đúng bằng số đếm lại từ đầu",
            "The figures of the overview equal a count from scratch"
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var counted = await Counted(db, stop);
        var bySource = await KeptBySource(db, now, stop);
        var byUnit = await KeptByUnit(db, now, stop);
        var wrong = Wrong(counted, bySource).Concat(Wrong(OfUnits(counted), byUnit)).ToList();
        return new(
            bySource.Count + byUnit.Count,
            wrong.Count,
            [.. wrong.Take(Examples).Select(key => $"{key.Kind} {key.Bucket} {key.Due:yyyy-MM-dd}")]
        );
    }

    private static async Task<Dictionary<SummaryKey, long>> Counted(
        AppDatabase db,
        CancellationToken stop
    ) => (
            await db.Set<Duty>()
                .GroupBy(duty => new
                {
                    duty.Source,
                    duty.LeadUnit,
                    duty.MeasuredDue,
                    duty.Bucket,
                    duty.Kind,
                })
                .Select(duties => new { duties.Key, Count = duties.LongCount() })
                .ToListAsync(stop)
        ).Select(cell => (Key: SummaryKey.Of(cell.Key.Source ?? SummaryKey.NoSource, cell.Key.LeadUnit, cell.Key.MeasuredDue, cell.Key.Bucket, cell.Key.Kind), cell.Count)).GroupBy(cell => cell.Key).ToDictionary(some => some.Key, some => some.Sum(cell => cell.Count));

    private static async Task<Dictionary<SummaryKey, long>> KeptBySource(
        AppDatabase db,
        Moment now,
        CancellationToken stop
    ) => Added(await db.KeptOfSources(new(), now).ToListAsync(stop), row => row.Source);

    private static async Task<Dictionary<SummaryKey, long>> KeptByUnit(
        AppDatabase db,
        Moment now,
        CancellationToken stop
    ) => Added(await db.Kept(new(), now).ToListAsync(stop), _ => SummaryKey.NoSource);

    // Before 0.4 finished work was kept by the day, too; those rows still add up to the cell of their month.
    private static Dictionary<SummaryKey, long> Added(
        List<SourceSummaryRow> rows,
        Func<SourceSummaryRow, DocumentId> source
    ) =>
        rows.GroupBy(row => SummaryKey.Of(source(row), row.Unit, row.Due, row.Bucket, row.Kind))
            .Select(some => (some.Key, Count: some.Sum(row => row.Count)))
            .Where(cell => cell.Count != 0)
            .ToDictionary(cell => cell.Key, cell => cell.Count);

    private static Dictionary<SummaryKey, long> OfUnits(Dictionary<SummaryKey, long> cells) =>
        cells
            .GroupBy(cell => cell.Key.OfUnitAlone)
            .ToDictionary(some => some.Key, some => some.Sum(cell => cell.Value));

    private static IEnumerable<SummaryKey> Wrong(
        Dictionary<SummaryKey, long> right,
        Dictionary<SummaryKey, long> kept
    ) =>
        right
            .Keys.Union(kept.Keys)
            .Where(key => right.GetValueOrDefault(key) != kept.GetValueOrDefault(key));
}
