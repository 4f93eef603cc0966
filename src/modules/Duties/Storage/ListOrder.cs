namespace Chutri.Duties.Storage;

/// <summary>The orders of a list; the identifier settles what is equal, so that a key is one place.</summary>
internal static class ListOrder
{
    public static IQueryable<ListRow> InOrder(
        this IQueryable<ListRow> rows,
        DutySort sort,
        ListKey? after
    ) =>
        sort switch
        {
            DutySort.Opened => rows.Before(after)
                .OrderByDescending(row => row.OpenedAt)
                .ThenByDescending(row => row.Id),
            DutySort.Code => rows.AfterCode(after).OrderBy(row => row.Code).ThenBy(row => row.Id),
            _ => rows.AfterDue(after).OrderBy(row => row.MeasuredDue).ThenBy(row => row.Id),
        };

    private static IQueryable<ListRow> AfterDue(this IQueryable<ListRow> rows, ListKey? after)
    {
        if (after is null)
        {
            return rows;
        }

        var (due, id) = (after.Due, after.Id);
        return rows.Where(row =>
            row.MeasuredDue >= due && (row.MeasuredDue > due || row.Id.CompareTo(id) > 0)
        );
    }

    private static IQueryable<ListRow> Before(this IQueryable<ListRow> rows, ListKey? after)
    {
        if (after is null)
        {
            return rows;
        }

        var (at, id) = (after.OpenedAt, after.Id);
        return rows.Where(row =>
            row.OpenedAt <= at && (row.OpenedAt < at || row.Id.CompareTo(id) < 0)
        );
    }

    private static IQueryable<ListRow> AfterCode(this IQueryable<ListRow> rows, ListKey? after)
    {
        if (after is null)
        {
            return rows;
        }

        var (code, id) = (after.Code, after.Id);
#pragma warning disable CA1309, CA1310 // the database compares, by its own collation, in the order it sorts by
        return rows.Where(row =>
            string.Compare(row.Code, code) > 0 || (row.Code == code && row.Id.CompareTo(id) > 0)
        );
#pragma warning restore CA1309, CA1310
    }
}
