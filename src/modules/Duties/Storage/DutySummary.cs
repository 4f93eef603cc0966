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

    private const string CellOfUnit = "unit, due, bucket, kind";
    private const string CellOfSource = "source, " + CellOfUnit;

    private const string AddAllUp = $"""
        with changes as (delete from {SummaryTables.Changes} returning {CellOfSource}, count),
        by_unit as (
            insert into {SummaryTables.ByUnit} ({CellOfUnit}, count)
            select {CellOfUnit}, sum(count) from changes group by {CellOfUnit}
            on conflict ({CellOfUnit}) do update set count = {SummaryTables.ByUnit}.count + excluded.count
        ),
        by_source as (
            insert into {SummaryTables.BySource} ({CellOfSource}, count)
            select {CellOfSource}, sum(count) from changes group by {CellOfSource}
            on conflict ({CellOfSource}) do update set count = {SummaryTables.BySource}.count + excluded.count
        )
        select count(*)::int as "Value" from changes
        """;

    private static readonly string[] UnitColumns = ["unit", "due", "bucket", "kind"];
    private static readonly string[] SourceColumns = ["source", .. UnitColumns];

    public async Task Apply(SummaryDeltas deltas, CancellationToken stop)
    {
        if (db.IsPostgres)
        {
            db.AddRange(deltas.InOrder().Select(delta => Changed(delta.Key, delta.Change)));
            return;
        }

        var upserts = deltas
            .OfUnitsAlone()
            .InOrder()
            .Chunk(RowsInStatement)
            .Select(rows => new Upsert(
                SummaryTables.ByUnit,
                UnitColumns,
                [.. rows.Select(row => ValuesOf(row.Key, row.Change))]
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
                                (object[])[row.Key.Source.Value, .. ValuesOf(row.Key, row.Change)]
                            ),
                        ]
                    ))
            );
        foreach (var sentTogether in upserts.Chunk(StatementsTogether))
        {
            await Send(sentTogether, stop);
        }
    }

    /// <summary>Adds to the cells what acts have changed, in one statement.</summary>
    /// <returns>How many changes there were.</returns>
    public async Task<int> AddUp(CancellationToken stop) =>
        (await db.Database.SqlQueryRaw<int>(AddAllUp).ToListAsync(stop)).Single();

    private static SummaryChangeRow Changed(SummaryKey key, int change) =>
        new()
        {
            Source = key.Source,
            Unit = key.Unit,
            Due = key.Due,
            Bucket = key.Bucket,
            Kind = key.Kind,
            Count = change,
        };

    private static object[] ValuesOf(SummaryKey key, int change) =>
        [key.Unit.Value, key.Due, key.Bucket.ToString(), key.Kind.ToString(), (long)change];

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
