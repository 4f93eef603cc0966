using Chutri.Duties.Model;
using Chutri.Platform;

namespace Chutri.Duties.Storage;

/// <summary>A filter as conditions on the kept counts.</summary>
internal static class SummaryFilters
{
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
        var some = rows.Where(row => row.Bucket == bucket && row.Due >= from && row.Due <= through);
        return slice.Today switch
        {
            { IsOver: true } => some.Where(row => row.IsOver),
            { IsOver: false } => some.Where(row => !row.IsOver),
            _ => some,
        };
    }
}
