using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Cells of the overview that a filter looks at.</summary>
internal static class SummaryQueries
{
    /// <summary>The kept counts as rows of one shape, from the smaller table where the document does not matter.</summary>
    public static IQueryable<SourceSummaryRow> Kept(this AppDatabase db, DutyFilter filter)
    {
        if (filter.Document is { } || filter.WithoutDocument)
        {
            return db.KeptBySource(filter);
        }

        var rows = db.Set<SummaryRow>()
            .AsNoTracking()
            .Select(row => new SourceSummaryRow
            {
                Source = SummaryKey.NoSource,
                Unit = row.Unit,
                Due = row.Due,
                Bucket = row.Bucket,
                Kind = row.Kind,
                Count = row.Count,
            })
            .Of(filter, db);
        return db.IsPostgres ? rows.Concat(db.Changes(filter)) : rows;
    }

    /// <summary>The same, each with its document.</summary>
    public static IQueryable<SourceSummaryRow> KeptBySource(this AppDatabase db, DutyFilter filter)
    {
        var rows = db.Set<SourceSummaryRow>()
            .AsNoTracking()
            .Select(row => new SourceSummaryRow
            {
                Source = row.Source,
                Unit = row.Unit,
                Due = row.Due,
                Bucket = row.Bucket,
                Kind = row.Kind,
                Count = row.Count,
            })
            .Of(filter, db);
        return db.IsPostgres ? rows.Concat(db.Changes(filter)) : rows;
    }

    /// <summary>What acts have changed and due work has not added up yet.</summary>
    private static IQueryable<SourceSummaryRow> Changes(this AppDatabase db, DutyFilter filter) =>
        db.Set<SummaryChange>()
            .AsNoTracking()
            .Select(change => new SourceSummaryRow
            {
                Source = change.Source,
                Unit = change.Unit,
                Due = change.Due,
                Bucket = change.Bucket,
                Kind = change.Kind,
                Count = change.Count,
            })
            .Of(filter, db);

    public static IQueryable<SourceSummaryRow> Of(
        this IQueryable<SourceSummaryRow> rows,
        DutyFilter filter,
        AppDatabase db
    )
    {
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (filter.Unit is { } unit)
        {
            var below = DutyQueries.Below(db, unit);
            rows = filter.Own
                ? rows.Where(row => row.Unit == unit)
                : rows.Where(row => below.Contains(row.Unit));
        }

        if (filter.Document is { } || filter.WithoutDocument)
        {
            var source = filter.Document ?? SummaryKey.NoSource;
            rows = rows.Where(row => row.Source == source);
        }

        return rows;
    }

    public static IQueryable<SourceSummaryRow> In(
        this IQueryable<SourceSummaryRow> rows,
        Slice slice
    )
    {
        var bucket = slice.Bucket;
        var (from, through) = (slice.From, slice.Through);
        return rows.Where(row => row.Bucket == bucket && row.Due >= from && row.Due <= through);
    }
}
