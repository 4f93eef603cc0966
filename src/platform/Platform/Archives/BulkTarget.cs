using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Chutri.Platform;

/// <summary>
/// A database that rows are poured into without the program's rules between: the triggers that guard an act are away and links
/// are checked at the end. One transaction; left without <see cref="Commit"/>, nothing has happened.
/// </summary>
internal abstract class BulkTarget(DbTransaction transaction) : IAsyncDisposable
{
    public static async Task<BulkTarget> Open(
        AppDatabase db,
        IReadOnlyList<TableShape> shapes,
        CancellationToken stop
    )
    {
        BulkTarget target = db.Database.GetDbConnection() switch
        {
            SqliteConnection sqlite => new BulkIntoSqlite(
                sqlite,
                sqlite.BeginTransaction(deferred: false)
            ),
            NpgsqlConnection postgres => new BulkIntoPostgres(
                postgres,
                await postgres.BeginTransactionAsync(stop)
            ),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
        await target.TakeGuardsAway(shapes, stop);
        foreach (var shape in shapes)
        {
            await target.Execute($"delete from {TableShape.Quoted(shape.Name)}", stop);
        }

        return target;
    }

    public abstract Task<BulkRows> Into(TableShape shape, CancellationToken stop);

    public async Task Commit(CancellationToken stop)
    {
        await PutGuardsBack(stop);
        await transaction.CommitAsync(stop);
    }

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    protected abstract Task TakeGuardsAway(
        IReadOnlyList<TableShape> shapes,
        CancellationToken stop
    );

    protected abstract Task PutGuardsBack(CancellationToken stop);

    protected async Task<List<string[]>> Ask(string sql, CancellationToken stop)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(stop);
        List<string[]> answer = [];
        while (await rows.ReadAsync(stop))
        {
            answer.Add([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)]);
        }

        return answer;
    }

    protected async Task Execute(string sql, CancellationToken stop)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }
}

/// <summary>One table's rows on their way in.</summary>
internal abstract class BulkRows : IAsyncDisposable
{
    public abstract Task Add(object?[] cells, CancellationToken stop);

    public virtual Task Complete(CancellationToken stop) => Task.CompletedTask;

    public abstract ValueTask DisposeAsync();
}
