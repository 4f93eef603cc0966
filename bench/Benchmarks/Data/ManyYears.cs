using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Chutri.Benchmarks.Data;

/// <summary>
/// The demonstration's work many times over, with its whole history: every assignment, duty, holding, report, result and fact is
/// copied under new identifiers and codes; units, people and documents stay. The laws of the doctor hold on the result.
/// </summary>
internal static class ManyYears
{
    /// <summary>Codes of a copy begin where those of the copy before cannot reach.</summary>
    private const int CodesOfACopy = 1000;

    private static readonly CopiedTable[] Tables =
    [
        new("assignments_assignments", "id", "duty", "parent", "series")
        {
            Codes = ["code", "search_text"],
        },
        new("assignments_cooperating_units", "assignment"),
        new("assignments_cooperation_requests", "id", "assignment", "duty"),
        new("assignments_deliveries", "id", "assignment"),
        new("assignments_evidence_files", "id", "assignment", "delivery", "request"),
        new("assignments_extension_requests", "id", "assignment", "duty"),
        new("assignments_progress_reports", "id", "assignment"),
        new("duties_duties", "id", "subject") { Codes = ["code", "url", "folded"] },
        new("duties_holdings", "duty"),
        new("duties_pauses", "id", "duty"),
        new("platform_facts", "id") { Codes = ["data"] },
        new("platform_fact_subjects", "fact_id"),
    ];

    /// <returns>How many assignments there are then.</returns>
    public static async Task<long> Make(string folder, int times, CancellationToken stop)
    {
        await using var database = new SqliteConnection(
            $"Data Source={Path.Combine(folder, "chutri.db")};Pooling=False"
        );
        await database.OpenAsync(stop);
        await Execute(database, "pragma foreign_keys = off; pragma synchronous = off;", stop);
        var triggers = await Triggers(database, stop);
        await using (var work = await database.BeginTransactionAsync(stop))
        {
            await Execute(
                database,
                string.Join("\n", triggers.Select(trigger => $"drop trigger {trigger.Name};")),
                stop
            );
            foreach (var table in Tables)
            {
                await Copy(database, table, times, stop);
            }

            await Execute(database, Counting(times), stop);
            await Execute(database, string.Join(";\n", triggers.Select(one => one.Sql)), stop);
            await work.CommitAsync(stop);
        }

        await Execute(database, "analyze; pragma wal_checkpoint(truncate);", stop);
        return await Count(database, stop);
    }

    private static async Task Copy(
        SqliteConnection database,
        CopiedTable table,
        int times,
        CancellationToken stop
    )
    {
        var columns = await Columns(database, table.Name, stop);
        var values = columns.Select(column =>
            table.Ids.Contains(column) ? NewId($"t.\"{column}\"")
            : table.Codes.Contains(column) ? $"recoded(t.\"{column}\", copies.k)"
            : $"t.\"{column}\""
        );
        database.CreateFunction<string?, long, string?>("recoded", Recoded, isDeterministic: true);
        await Execute(
            database,
            $"""
            with recursive copies(k) as (select 1 union all select k + 1 from copies where k < {times
                - 1})
            insert into {table.Name} ({string.Join(
                ", ",
                columns.Select(column => $"\"{column}\"")
            )})
            select {string.Join(", ", values)} from {table.Name} t, copies where {times} > 1;
            """,
            stop
        );
    }

    private static string NewId(string column) =>
        $"case when {column} is null then null else printf('%08X', copies.k) || substr({column}, 9) end";

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

    private static string Counting(int times) =>
        $"""
            update duties_summary set count = count * {times};
            update duties_source_summary set count = count * {times};
            update platform_counters set value = value + {times
                * CodesOfACopy} where name like 'assignments.%';
            """;

    private static async Task<List<string>> Columns(
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

    private static async Task<List<(string Name, string Sql)>> Triggers(
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

    private static async Task<long> Count(SqliteConnection database, CancellationToken stop)
    {
        await using var command = database.CreateCommand();
        command.CommandText = "select count(*) from assignments_assignments";
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    private static async Task Execute(SqliteConnection database, string sql, CancellationToken stop)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 3600;
        await command.ExecuteNonQueryAsync(stop);
    }

    private sealed record CopiedTable(string Name, params string[] Ids)
    {
        public string[] Codes { get; init; } = [];
    }
}
