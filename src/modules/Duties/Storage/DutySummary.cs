using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>Moves the counts of the overview, in the transaction of the change itself.</summary>
internal sealed class DutySummary(AppDatabase db)
{
    private const int RowsInStatement = 60;
    private const int StatementsTogether = 2;

    private static readonly string[] UnitColumns = ["unit", "due", "bucket", "kind", "part"];
    private static readonly string[] SourceColumns = ["source", .. UnitColumns];

    public async Task Apply(SummaryDeltas deltas, CancellationToken stop)
    {
        var part = db.IsPostgres ? Guid.CreateVersion7() : SummaryRow.Whole;
        var upserts = deltas
            .OfUnitsAlone()
            .InOrder()
            .Chunk(RowsInStatement)
            .Select(rows => new Upsert(
                SummaryTables.ByUnit,
                UnitColumns,
                [.. rows.Select(row => ValuesOf(row.Key, part, row.Change))]
            ))
            .Concat(
                deltas
                    .InOrder()
                    .Chunk(RowsInStatement)
                    .Select(rows => new Upsert(
                        SummaryTables.BySource,
                        SourceColumns,
                        [
                            .. rows.Select(row =>
                                (object[])
                                    [row.Key.Source.Value, .. ValuesOf(row.Key, part, row.Change)]
                            ),
                        ]
                    ))
            );
        foreach (var sentTogether in upserts.Chunk(StatementsTogether))
        {
            await Send(sentTogether, stop);
        }
    }

    /// <summary>Adds the parts up, so that a cell stays one row to read.</summary>
    /// <returns>How many parts there were.</returns>
    public async Task<int> Fold(CancellationToken stop) =>
        await Fold(SummaryTables.ByUnit, UnitColumns, stop)
        + await Fold(SummaryTables.BySource, SourceColumns, stop);

    private async Task<int> Fold(string table, string[] keys, CancellationToken stop)
    {
        var columns = string.Join(", ", keys);
        var cell = string.Join(", ", keys.Where(key => key != "part"));
#pragma warning disable EF1003 // names of tables and columns are constants, the value is a parameter
        return (
            await db
                .Database.SqlQueryRaw<int>(
                    $"with parts as (delete from {table} where part <> {{0}} returning {cell}, count), "
                        + $"added as (insert into {table} ({cell}, part, count) "
                        + $"select {cell}, {{0}}, sum(count) from parts group by {cell} "
                        + $"on conflict ({columns}) do update set count = {table}.count + excluded.count) "
                        + "select count(*)::int as \"Value\" from parts",
                    SummaryRow.Whole
                )
                .ToListAsync(stop)
        ).Single();
#pragma warning restore EF1003
    }

    private static object[] ValuesOf(SummaryKey key, Guid part, int change) =>
        [key.Unit.Value, key.Due, key.Bucket.ToString(), key.Kind.ToString(), part, (long)change];

    private Task<int> Send(Upsert[] together, CancellationToken stop)
    {
        var values = new List<object>();
        var statements = new List<string>();
        foreach (var upsert in together)
        {
            statements.Add(upsert.Statement(firstValue: values.Count));
            values.AddRange(upsert.Rows.SelectMany(row => row));
        }

#pragma warning disable EF1003 // names of tables and columns are constants, values are parameters
        return db.Database.ExecuteSqlRawAsync(string.Join("; ", statements), values, stop);
#pragma warning restore EF1003
    }

    /// <param name="Keys">The columns that say which cell it is.</param>
    /// <param name="Rows">The values of those, and by how much the count changes.</param>
    private sealed record Upsert(string Table, string[] Keys, object[][] Rows)
    {
        public string Statement(int firstValue)
        {
            var columns = string.Join(", ", Keys);
            var width = Keys.Length + 1;
            var values = Rows.Select(
                (_, row) =>
                    $"({string.Join(", ", Enumerable.Range(firstValue + (row * width), width).Select(Placeholder))})"
            );
            return $"insert into {Table} ({columns}, count) values {string.Join(", ", values)} "
                + $"on conflict ({columns}) do update set count = {Table}.count + excluded.count";
        }

        private static string Placeholder(int value) =>
            string.Create(CultureInfo.InvariantCulture, $"{{{value}}}");
    }
}
