using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Chutri.Platform;

/// <summary>
/// Many rows at once without the change tracker, on the connection and in the transaction that the context already has:
/// COPY on PostgreSQL, one prepared statement on SQLite. Values are given as the context itself stores them.
/// </summary>
public static class ManyRows
{
    public static async Task Insert(
        AppDatabase db,
        string table,
        string[] columns,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    )
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
            if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
            {
                await Copy(
                    postgres,
                    $"copy {table} ({names}) from stdin (format binary)",
                    rows,
                    stop
                );
            }
            else
            {
                var values = string.Join(", ", columns.Select((_, i) => $"@p{i}"));
                await Repeat(db, $"insert into {table} ({names}) values ({values})", rows, stop);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <param name="sql">One statement with parameters <c>@p0</c>, <c>@p1</c>, …</param>
    public static async Task Execute(
        AppDatabase db,
        string sql,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    )
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await Repeat(db, sql, rows, stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task Copy(
        NpgsqlConnection connection,
        string sql,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    )
    {
        await using var writer = await connection.BeginBinaryImportAsync(sql, stop);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(stop);
            foreach (var value in row)
            {
                if (value is null)
                {
                    await writer.WriteNullAsync(stop);
                }
                else
                {
                    await writer.WriteAsync(value, stop);
                }
            }
        }

        await writer.CompleteAsync(stop);
    }

#pragma warning disable CA2100 // table and column names are constants of the module that asks; values are parameters
    private static async Task Repeat(
        AppDatabase db,
        string sql,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    )
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        foreach (var row in rows)
        {
            Bind(command, row);
            await command.ExecuteNonQueryAsync(stop);
        }
    }
#pragma warning restore CA2100

    private static void Bind(DbCommand command, object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (command.Parameters.Count == i)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                command.Parameters.Add(parameter);
            }

            command.Parameters[i].Value = row[i] ?? DBNull.Value;
            if (command.Parameters[i] is SqliteParameter plain)
            {
                plain.ResetSqliteType();
            }
        }
    }
}
