using Microsoft.Data.Sqlite;

namespace Chutri.Platform;

internal sealed class BulkIntoSqlite(SqliteConnection connection, SqliteTransaction transaction)
    : BulkTarget(transaction)
{
    public override Task<BulkRows> Into(TableShape shape, CancellationToken stop)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = shape.Columns.Select((_, place) => $"$p{place}");
        command.CommandText =
            $"insert into {TableShape.Quoted(shape.Name)} ({string.Join(", ", shape.Columns.Select(column => TableShape.Quoted(column.Name)))}) values ({string.Join(", ", names)})";
        for (var place = 0; place < shape.Columns.Count; place++)
        {
            command.Parameters.Add(new SqliteParameter($"$p{place}", null));
        }

        return Task.FromResult<BulkRows>(new Rows(command));
    }

    /// <summary>The triggers come back with <see cref="Schema.ApplyExtras"/>, which makes those that are missing.</summary>
    protected override async Task TakeGuardsAway(
        IReadOnlyList<TableShape> shapes,
        CancellationToken stop
    )
    {
        await Execute("pragma defer_foreign_keys = on", stop);
        foreach (
            var trigger in await Ask("select name from sqlite_master where type = 'trigger'", stop)
        )
        {
            await Execute($"drop trigger {TableShape.Quoted(trigger[0])}", stop);
        }
    }

    protected override Task PutGuardsBack(CancellationToken stop) => Task.CompletedTask;

    private sealed class Rows(SqliteCommand command) : BulkRows
    {
        public override async Task Add(object?[] cells, CancellationToken stop)
        {
            for (var place = 0; place < cells.Length; place++)
            {
                command.Parameters[place].Value = cells[place] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(stop);
        }

        public override ValueTask DisposeAsync() => command.DisposeAsync();
    }
}
