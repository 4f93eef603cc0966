using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chutri.Benchmarks.Data;

/// <summary>
/// The demonstration many times over. The body (units, people, posts) is there up to <see cref="MostBodies"/> times, each copy
/// below the root of the first: about a thousand units; the work with its whole history as often as asked for, each copy of it
/// belonging to one of the bodies. Documents and accounts stay. The laws of the doctor hold on the result.
/// </summary>
internal static class ManyYears
{
    private const int MostBodies = 23;

    /// <summary>Codes of a copy begin where those of the copy before cannot reach.</summary>
    private const int CodesOfACopy = 1000;

    /// <summary>What is still running is counted by its day, the rest by its month.</summary>
    private const string CellDay =
        "case bucket when 'Running' then measured_due else substr(measured_due, 1, 8) || '01' end";

    private const string Copies =
        "with recursive copies(k) as (select 1 union all select k + 1 from copies where k < $last)";

    private static readonly Dictionary<string, string[]> BodyTables = new()
    {
        ["organization_units"] = ["id", "parent", "successor"],
        ["organization_unit_names"] = ["unit"],
        ["organization_unit_placements"] = ["unit", "parent"],
        ["organization_unit_lineage"] = ["unit", "ancestor"],
        ["organization_people"] = ["id"],
        ["organization_posts"] = ["id", "person", "unit", "over"],
    };

    /// <returns>How many assignments and units there are then.</returns>
    public static async Task<(long Assignments, long Units)> Make(
        string folder,
        int times,
        CancellationToken stop
    )
    {
        await using var database = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "chutri.db")};Pooling=False"
        );
        await database.OpenAsync(stop);
        await Execute(
            database,
            // A log of all that is copied would be several times the size of the copy.
            "pragma foreign_keys = off; pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -2000000; pragma temp_store = memory;",
            stop
        );
        if (times > 1)
        {
            await CopyAll(database, times, Math.Min(times, MostBodies), stop);
        }

        return (
            await Count(database, "assignments_assignments", stop),
            await Count(database, "organization_units", stop)
        );
    }

    private static async Task CopyAll(
        SqliteConnection database,
        int times,
        int bodies,
        CancellationToken stop
    )
    {
        var triggers = await Triggers(database, stop);
        await using (var work = await database.BeginTransactionAsync(stop))
        {
            await Execute(
                database,
                string.Join("\n", triggers.Select(trigger => $"drop trigger {trigger.Name};")),
                stop
            );
            await Execute(database, Known, stop);
            foreach (var (table, ids) in BodyTables)
            {
                await CopyBody(database, table, ids, bodies, stop);
            }

            foreach (var table in CopiedTable.Work)
            {
                await CopyWork(database, table, times, bodies, stop);
            }

            await Execute(database, Counting(times), stop);
            await Execute(database, string.Join(";\n", triggers.Select(one => one.Sql)), stop);
            await work.CommitAsync(stop);
        }

        await Execute(database, "analyze; pragma journal_mode = wal;", stop);
    }

    /// <summary>What is copied, so that a reference to something else stays as it is.</summary>
    private const string Known = """
        create temp table of_body as select id from organization_units union select id from organization_people
            union select id from organization_posts;
        create unique index temp.of_body_id on of_body(id);
        create temp table of_work as select id from assignments_assignments union select id from duties_duties
            union select id from assignments_cooperation_requests union select id from assignments_extension_requests
            union select id from assignments_deliveries;
        create unique index temp.of_work_id on of_work(id);
        create temp table roots as select id from organization_units where parent is null;
        """;

    private static async Task CopyBody(
        SqliteConnection database,
        string table,
        string[] ids,
        int bodies,
        CancellationToken stop
    )
    {
        var columns = await Columns(database, table, stop);
        var values = columns.Select(column =>
            column == "parent"
                ? $"case when t.parent is null and t.{ids[0]} in (select id from roots) then t.{ids[0]} else {NewId("t.parent", "copies.k")} end"
            : ids.Contains(column) ? NewId($"t.\"{column}\"", "copies.k")
            : column == "code" ? "t.code || '.' || copies.k"
            : $"t.\"{column}\""
        );
        var list = string.Join(", ", columns.Select(column => $"\"{column}\""));
        await Execute(
            database,
            $"{Copies} insert into {table} ({list}) select {string.Join(", ", values)} from {table} t, copies where $last > 0",
            stop,
            last: bodies - 1
        );
        if (table == "organization_unit_lineage")
        {
            await Execute(
                database,
                $"""
                {Copies} insert into organization_unit_lineage (unit, ancestor, distance)
                select {NewId("t.unit", "copies.k")}, t.ancestor, t.distance + 1
                from organization_unit_lineage t, copies
                where t.ancestor in (select id from roots) and t.unit in (select id from of_body)
                """,
                stop,
                last: bodies - 1
            );
        }
    }

    private static async Task CopyWork(
        SqliteConnection database,
        CopiedTable table,
        int times,
        int bodies,
        CancellationToken stop
    )
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"(copies.k % {bodies})");
        var columns = await Columns(database, table.Name, stop);
        var values = columns.Select(column =>
        {
            var value = $"t.\"{column}\"";
            return table.Ids.Contains(column) ? NewId(value, "copies.k")
                : table.Codes.Contains(column) ? $"recoded({value}, copies.k)"
                : table.Body.Contains(column)
                    ? $"case when {body} > 0 and {value} in (select id from of_body) then {NewId(value, body)} else {value} end"
                : table.Any == column
                    ? $"case when {value} in (select id from of_work) then {NewId(value, "copies.k")} when {body} > 0 and {value} in (select id from of_body) then {NewId(value, body)} else {value} end"
                : value;
        });
        database.CreateFunction<string?, long, string?>("recoded", Recoded, isDeterministic: true);
        await Execute(
            database,
            $"{Copies} insert into {table.Name} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) "
                + $"select {string.Join(", ", values)} from copies cross join {table.Name} t",
            stop,
            last: times - 1
        );
    }

    private static string NewId(string column, string copy) =>
        $"case when {column} is null then null else printf('%08X', {copy}) || substr({column}, 9) end";

    /// <summary>"NV-2026-000012" in any text becomes the code of the k-th copy.</summary>
    private static string? Recoded(string? text, long copy) =>
        text is null
            ? null
            : CodePattern
                .Code()
                .Replace(
                    text,
                    found =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{found.Groups[1].Value}{(copy * CodesOfACopy) + int.Parse(found.Groups[2].ValueSpan, CultureInfo.InvariantCulture):000000}"
                        )
                );

    internal static string Counting(int times) =>
        $"""
            delete from duties_summary;
            insert into duties_summary (unit, due, bucket, kind, count)
                select lead_unit, {CellDay}, bucket, kind, count(*) from duties_duties group by 1, 2, 3, 4;
            delete from duties_source_summary;
            insert into duties_source_summary (source, unit, due, bucket, kind, count)
                select coalesce(source, '{Guid.Empty}'), lead_unit, {CellDay}, bucket, kind, count(*)
                from duties_duties group by 1, 2, 3, 4, 5;
            update platform_counters set value = value + {times
                * CodesOfACopy} where name like 'assignments.%';
            """;

    internal static async Task<List<string>> Columns(
        SqliteConnection database,
        string table,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand();
        command.CommandText = "select name from pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        var names = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    internal static async Task<List<(string Name, string Sql)>> Triggers(
        SqliteConnection database,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand();
        command.CommandText = "select name, sql from sqlite_master where type = 'trigger'";
        var triggers = new List<(string, string)>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            triggers.Add((reader.GetString(0), reader.GetString(1)));
        }

        return triggers;
    }

    private static async Task<long> Count(
        SqliteConnection database,
        string table,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand();
        command.CommandText = $"select count(*) from {table}";
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    internal static async Task Execute(
        SqliteConnection database,
        string sql,
        CancellationToken stop,
        long? last = null
    )
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 3600;
        if (last is { } copies)
        {
            command.Parameters.AddWithValue("$last", copies);
        }

        await command.ExecuteNonQueryAsync(stop);
    }
}
