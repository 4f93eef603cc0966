using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chutri.Benchmarks.Data;

/// <summary>
/// More open deadlines than the demonstration's assignments have: its open duties that are not overdue, each with its line of holders, as often as needed.
/// The copies belong to the assignment of the first, so the doctor's laws do not hold on them.
/// </summary>
internal static class OpenDuties
{
    private const string IsOpen =
        "state = 'Open' and closed_at is null and kind = 'Assignment' and handed_in_on is null and measured_due >= date('now') and deadline is not null";

    /// <returns>How many deadlines are open and not overdue then.</returns>
    public static async Task<long> Make(string folder, long wanted, CancellationToken stop)
    {
        await using var database = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "chutri.db")};Pooling=False"
        );
        await database.OpenAsync(stop);
        await ManyYears.Execute(
            database,
            "pragma foreign_keys = off; pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -1000000; pragma temp_store = memory;",
            stop
        );
        var before = await Open(database, stop);
        var copies = before == 0 ? 0 : (wanted - before + before - 1) / before;
        if (copies > 0)
        {
            await Copy(database, copies, stop);
        }

        await ManyYears.Execute(database, "analyze; pragma journal_mode = wal;", stop);
        return await Open(database, stop);
    }

    private static async Task Copy(SqliteConnection database, long copies, CancellationToken stop)
    {
        var triggers = await ManyYears.Triggers(database, stop);
        await using var work = await database.BeginTransactionAsync(stop);
        await ManyYears.Execute(
            database,
            string.Join("\n", triggers.Select(trigger => $"drop trigger {trigger.Name};"))
                + $"create temp table of_open as select id from duties_duties where {IsOpen};",
            stop
        );
        await Copy(database, "duties_duties", "id", copies, stop);
        await Copy(database, "duties_holdings", "duty", copies, stop);
        await ManyYears.Execute(database, ManyYears.Counting(0), stop);
        await ManyYears.Execute(
            database,
            string.Join(";\n", triggers.Select(one => one.Sql)),
            stop
        );
        await work.CommitAsync(stop);
    }

    private static async Task Copy(
        SqliteConnection database,
        string table,
        string id,
        long copies,
        CancellationToken stop
    )
    {
        var columns = await ManyYears.Columns(database, table, stop);
        var values = columns.Select(column =>
            column == id
                ? $"substr(t.\"{id}\", 1, 19) || printf('%04X', copies.k) || substr(t.\"{id}\", 24)"
                : $"t.\"{column}\""
        );
        await ManyYears.Execute(
            database,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                with recursive copies(k) as (select 1 union all select k + 1 from copies where k < {copies})
                insert into {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
                select {string.Join(
                    ", ",
                    values
                )} from copies cross join {table} t where t."{id}" in (select id from of_open)
                """
            ),
            stop
        );
    }

    private static async Task<long> Open(SqliteConnection database, CancellationToken stop)
    {
        await using var command = database.CreateCommand();
        command.CommandText = "select count(*) from duties_duties where " + IsOpen;
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }
}
