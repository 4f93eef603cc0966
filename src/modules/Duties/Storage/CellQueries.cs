using System.Linq.Expressions;
using Chutri.Duties.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Adds kept counts up to four cells, by whatever key, in one statement.</summary>
internal static class CellQueries
{
    /// <param name="rows">The kept counts.</param>
    /// <param name="split">Which cell of which key each row goes to; made by <see cref="CellSplit"/>.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<IReadOnlyDictionary<TKey, FourCells>> Cells<TKey>(
        this IQueryable<SourceSummaryRow> rows,
        Expression<Func<SourceSummaryRow, Cell<TKey>>> split,
        CancellationToken stop
    )
        where TKey : notnull =>
        (
            await rows.Select(split)
                .GroupBy(cell => cell.Key)
                .Select(cells => new
                {
                    cells.Key,
                    DoneOnTime = cells.Sum(cell => cell.DoneOnTime),
                    DoneLate = cells.Sum(cell => cell.DoneLate),
                    Within = cells.Sum(cell => cell.Within),
                    DueSoon = cells.Sum(cell => cell.DueSoon),
                    UpTo30 = cells.Sum(cell => cell.UpTo30),
                    UpTo90 = cells.Sum(cell => cell.UpTo90),
                    Over90 = cells.Sum(cell => cell.Over90),
                })
                .ToListAsync(stop)
        ).ToDictionary(
            sum => sum.Key,
            sum => new FourCells(
                sum.DoneOnTime,
                sum.DoneLate,
                sum.Within,
                sum.DueSoon,
                sum.UpTo30,
                sum.UpTo90,
                sum.Over90
            )
        );
}

internal sealed record Cell<TKey>
{
    public required TKey Key { get; init; }
    public long DoneOnTime { get; init; }
    public long DoneLate { get; init; }
    public long Within { get; init; }
    public long DueSoon { get; init; }
    public long UpTo30 { get; init; }
    public long UpTo90 { get; init; }
    public long Over90 { get; init; }
}
