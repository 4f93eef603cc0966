using Npgsql;

namespace Chutri.Platform;

internal sealed class BulkIntoPostgres(NpgsqlConnection connection, NpgsqlTransaction transaction)
    : BulkTarget(transaction)
{
    private readonly List<string> back = [];

    public override async Task<BulkRows> Into(TableShape shape, CancellationToken stop)
    {
        var columns = string.Join(
            ", ",
            shape.Columns.Select(column => TableShape.Quoted(column.Name))
        );
        return new Rows(
            shape,
            await connection.BeginBinaryImportAsync(
                $"copy {TableShape.Quoted(shape.Name)} ({columns}) from stdin (format binary)",
                stop
            )
        );
    }

    protected override async Task TakeGuardsAway(
        IReadOnlyList<TableShape> shapes,
        CancellationToken stop
    )
    {
        var links = await Ask(
            """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
            from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace
            order by 1, 2
            """,
            stop
        );
        foreach (var link in links)
        {
            await Execute($"alter table {link[0]} drop constraint {link[1]}", stop);
            back.Add($"alter table {link[0]} add constraint {link[1]} {link[2]}");
        }

        foreach (var shape in shapes)
        {
            var table = TableShape.Quoted(shape.Name);
            await Execute($"alter table {table} disable trigger user", stop);
            back.Add($"alter table {table} enable trigger user");

            // Without figures of what was poured in, plans are guesses until the server looks by itself, a minute or more later.
            back.Add($"analyze {table}");
        }
    }

    protected override async Task PutGuardsBack(CancellationToken stop)
    {
        foreach (var statement in back)
        {
            await Execute(statement, stop);
        }
    }

    private sealed class Rows(TableShape shape, NpgsqlBinaryImporter importer) : BulkRows
    {
        public override async Task Add(object?[] cells, CancellationToken stop)
        {
            await importer.StartRowAsync(stop);
            for (var place = 0; place < cells.Length; place++)
            {
                switch (cells[place])
                {
                    case null:
                        await importer.WriteNullAsync(stop);
                        break;
                    case long number when shape.Columns[place].StoreType is "integer":
                        await importer.WriteAsync(
                            (int)number,
                            NpgsqlTypes.NpgsqlDbType.Integer,
                            stop
                        );
                        break;
                    case var value:
                        await importer.WriteAsync(value, shape.Columns[place].StoreType, stop);
                        break;
                }
            }
        }

        public override async Task Complete(CancellationToken stop) =>
            await importer.CompleteAsync(stop);

        public override ValueTask DisposeAsync() => importer.DisposeAsync();
    }
}
