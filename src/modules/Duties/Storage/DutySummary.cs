using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Moves the counts of the overview, in the transaction of the change itself.</summary>
internal sealed class DutySummary(AppDatabase db)
{
    private const int RowsInStatement = 60;

    private static readonly string[] UnitColumns = ["unit", "due", "bucket", "kind"];
    private static readonly string[] SourceColumns = ["source", .. UnitColumns];

    public async Task Apply(SummaryDeltas deltas, CancellationToken stop)
    {
        foreach (var rows in deltas.OfUnitsAlone().InOrder().Chunk(RowsInStatement))
        {
            await Upsert(
                SummaryTables.ByUnit,
                UnitColumns,
                [.. rows.Select(row => ValuesOf(row.Key, row.Change))],
                stop
            );
        }

        foreach (var rows in deltas.InOrder().Chunk(RowsInStatement))
        {
            await Upsert(
                SummaryTables.BySource,
                SourceColumns,
                [
                    .. rows.Select(row =>
                        (object[])[row.Key.Source.Value, .. ValuesOf(row.Key, row.Change)]
                    ),
                ],
                stop
            );
        }
    }

    private static object[] ValuesOf(SummaryKey key, int change) =>
        [key.Unit.Value, key.Due, key.Bucket.ToString(), key.Kind.ToString(), (long)change];

    private Task<int> Upsert(string table, string[] keys, object[][] rows, CancellationToken stop)
    {
        var columns = string.Join(", ", keys);
        var width = keys.Length + 1;
        var values = string.Join(
            ", ",
            rows.Select(
                (_, row) =>
                    "("
                    + string.Join(
                        ", ",
                        Enumerable
                            .Range(row * width, width)
                            .Select(at => "{" + at.ToString(CultureInfo.InvariantCulture) + "}")
                    )
                    + ")"
            )
        );
#pragma warning disable EF1003 // names of tables and columns are constants, values are parameters
        return db.Database.ExecuteSqlRawAsync(
            $"insert into {table} ({columns}, count) values {values} "
                + $"on conflict ({columns}) do update set count = {table}.count + excluded.count",
            rows.SelectMany(row => row),
            stop
        );
#pragma warning restore EF1003
    }
}
