using System.Diagnostics;
using Chutri.Similarity;
using Npgsql;

namespace Chutri.Benchmarks.Data;

/// <summary>The similarity join of PostgreSQL's pg_trgm, with its index, on the same statements.</summary>
internal static class TrigramJoin
{
    /// <summary>Seconds for the index and the join; loading is not counted.</summary>
    public static async Task<double> Seconds(
        string database,
        IReadOnlyList<Statement> statements,
        CancellationToken stop
    )
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var connection = await source.OpenConnectionAsync(stop);
        await Do(
            connection,
            "CREATE EXTENSION IF NOT EXISTS pg_trgm; DROP TABLE IF EXISTS bench_statements; CREATE TABLE bench_statements (id int, unit text, statement text)",
            stop
        );
        await using (
            var copy = await connection.BeginBinaryImportAsync(
                "COPY bench_statements FROM STDIN (FORMAT BINARY)",
                stop
            )
        )
        {
            for (var i = 0; i < statements.Count; i++)
            {
                await copy.StartRowAsync(stop);
                await copy.WriteAsync(i, stop);
                await copy.WriteAsync(statements[i].Unit, stop);
                await copy.WriteAsync(statements[i].Text, stop);
            }

            await copy.CompleteAsync(stop);
        }

        var started = Stopwatch.GetTimestamp();
        await Do(
            connection,
            "CREATE INDEX ON bench_statements USING gin (statement gin_trgm_ops); ANALYZE bench_statements; SET pg_trgm.similarity_threshold = 0.3",
            stop
        );
        await Do(
            connection,
            "SELECT count(*) FROM bench_statements a JOIN bench_statements b ON a.statement % b.statement AND a.id < b.id AND a.unit <> b.unit",
            stop
        );
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await Do(connection, "DROP TABLE bench_statements", stop);
        return took;
    }

    private static async Task Do(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(stop);
    }
}
