using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Cells of the overview that a filter looks at.</summary>
internal static class SummaryQueries
{
    /// <summary>The kept counts as rows of one shape, from the smaller table where the document does not matter.</summary>
    public static IQueryable<SourceSummaryRow> Kept(this AppDatabase db, DutyFilter filter) => (
            filter.Document is null && !filter.WithoutDocument
                ? db.Set<SummaryRow>()
                    .Select(row => new SourceSummaryRow
                    {
                        Unit = row.Unit,
                        Due = row.Due,
                        Bucket = row.Bucket,
                        Kind = row.Kind,
                        Count = row.Count,
                    })
                : db.Set<SourceSummaryRow>()
        ).AsNoTracking().Of(filter, db);

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
