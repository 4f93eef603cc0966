using System.Linq.Expressions;
using Chutri.Duties.Model;

namespace Chutri.Duties.Storage;

/// <summary>Which of the cells a kept count belongs to, on a day.</summary>
/// <param name="today">The reader's day.</param>
/// <param name="soon">The last day that counts as due soon.</param>
internal sealed class CellSplit(DateOnly today, DateOnly soon)
{
    private readonly DateOnly today30 = today.AddDays(-30);
    private readonly DateOnly today90 = today.AddDays(-90);

    public Expression<Func<SourceSummaryRow, Cell<TKey>>> By<TKey>(
        Expression<Func<SourceSummaryRow, TKey>> key
    )
    {
        Expression<Func<SourceSummaryRow, Cell<TKey>>> cells = row => new Cell<TKey>
        {
            Key = default!,
            DoneOnTime = row.Bucket == Bucket.DoneOnTime ? row.Count : 0,
            DoneLate = row.Bucket == Bucket.DoneLate ? row.Count : 0,
            Within =
                row.Bucket == Bucket.Stopped
                || (row.Bucket == Bucket.Running && row.Due >= today && !row.IsOver)
                    ? row.Count
                    : 0,
            DueSoon =
                row.Bucket == Bucket.Running && row.Due >= today && row.Due <= soon && !row.IsOver
                    ? row.Count
                    : 0,
            UpTo30 =
                row.Bucket == Bucket.Running
                && (row.IsOver || (row.Due < today && row.Due >= today30))
                    ? row.Count
                    : 0,
            UpTo90 =
                row.Bucket == Bucket.Running && row.Due < today30 && row.Due >= today90
                    ? row.Count
                    : 0,
            Over90 = row.Bucket == Bucket.Running && row.Due < today90 ? row.Count : 0,
        };
        return WithKey(cells, key);
    }

    private static Expression<Func<SourceSummaryRow, Cell<TKey>>> WithKey<TKey>(
        Expression<Func<SourceSummaryRow, Cell<TKey>>> cells,
        Expression<Func<SourceSummaryRow, TKey>> key
    )
    {
        var made = (MemberInitExpression)cells.Body;
        var row = cells.Parameters[0];
        var ofKey = key.BodyFor(row);
        var bindings = made.Bindings.Select(binding =>
            binding.Member.Name == nameof(Cell<>.Key)
                ? Expression.Bind(binding.Member, ofKey)
                : binding
        );
        return Expression.Lambda<Func<SourceSummaryRow, Cell<TKey>>>(
            made.Update(made.NewExpression, bindings),
            row
        );
    }
}
