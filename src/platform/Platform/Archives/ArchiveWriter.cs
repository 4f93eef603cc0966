using System.Buffers;
using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Everything that a database holds, as a zip of JSON Lines and files that any program can read (see <c>docs/archive.md</c>). It
/// is one moment's state: the database may be worked on meanwhile.
/// </summary>
public sealed class ArchiveWriter(AppDatabase db)
{
    private static readonly byte[] NewLine = [(byte)'\n'];
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the archive to <paramref name="to"/>, which need not be seekable and is left open.</summary>
    public async Task<ArchiveManifest> Write(Stream to, Moment now, CancellationToken stop)
    {
        var shapes = TableShape.Of(db);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        return await InOneMoment(
            async (connection, moment) =>
            {
                List<ArchivedTable> tables = [];
                foreach (var shape in shapes)
                {
                    await using var lines = zip.CreateEntry(
                            ArchivedTable.EntryOf(shape.Name),
                            CompressionLevel.Fastest
                        )
                        .Open();
                    tables.Add(await Pour(shape, connection, moment, lines, stop));
                }

                await WriteFiles(zip, shapes, connection, moment, stop);
                var manifest = new ArchiveManifest(
                    ArchiveManifest.TheFormat,
                    now.Utc,
                    TableShape.MarkOf(shapes),
                    tables
                )
                {
                    Schema = SchemaState.Newest(db).Name,
                };
                await using var entry = zip.CreateEntry(ArchiveManifest.Entry).Open();
                await JsonSerializer.SerializeAsync(
                    entry,
                    manifest,
                    JsonSerializerOptions.Web,
                    stop
                );
                return manifest;
            },
            stop
        );
    }

    /// <summary>What each table comes to, without writing it anywhere.</summary>
    public Task<IReadOnlyList<ArchivedTable>> Digests(CancellationToken stop) =>
        Digests(TableShape.Of(db), stop);

    internal Task<IReadOnlyList<ArchivedTable>> Digests(
        IReadOnlyList<TableShape> shapes,
        CancellationToken stop
    ) =>
        InOneMoment<IReadOnlyList<ArchivedTable>>(
            async (connection, moment) =>
            {
                List<ArchivedTable> tables = [];
                foreach (var shape in shapes)
                {
                    tables.Add(await Pour(shape, connection, moment, Stream.Null, stop));
                }

                return tables;
            },
            stop
        );

    private async Task<T> InOneMoment<T>(
        Func<DbConnection, DbTransaction, Task<T>> read,
        CancellationToken stop
    )
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var connection = db.Database.GetDbConnection();
            await using var moment = connection is Microsoft.Data.Sqlite.SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: true)
                : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
            return await read(connection, moment);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<ArchivedTable> Pour(
        TableShape shape,
        DbConnection connection,
        DbTransaction moment,
        Stream to,
        CancellationToken stop
    )
    {
        var digest = new RowsDigest();
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, Plain);
        await using var command = connection.CreateCommand();
        command.Transaction = moment;
        command.CommandText = shape.SelectAll;
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            line.ResetWrittenCount();
            json.Reset();
            WriteRow(json, shape, rows);
            await json.FlushAsync(stop);
            digest.Add(line.WrittenSpan);
            await to.WriteAsync(line.WrittenMemory, stop);
            await to.WriteAsync(NewLine, stop);
        }

        return new(shape.Name, digest.Count, digest.ToString());
    }

    private static void WriteRow(Utf8JsonWriter json, TableShape shape, DbDataReader row)
    {
        json.WriteStartObject();
        for (var place = 0; place < shape.Columns.Count; place++)
        {
            var column = shape.Columns[place];
            json.WritePropertyName(column.Name);
            if (column.Kind.Read(row, place) is { } value)
            {
                column.Kind.Write(json, value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndObject();
    }

    private static async Task WriteFiles(
        ZipArchive zip,
        IEnumerable<TableShape> shapes,
        DbConnection connection,
        DbTransaction moment,
        CancellationToken stop
    )
    {
        HashSet<string> written = [];
        foreach (var shape in shapes)
        {
            foreach (var column in shape.Columns.Where(column => column.Kind is CellKind.Bytes))
            {
                await using var command = connection.CreateCommand();
                command.Transaction = moment;
                command.CommandText = (shape with { Columns = [column] }).SelectAll;
                await using var rows = await command.ExecuteReaderAsync(stop);
                while (await rows.ReadAsync(stop))
                {
                    if (column.Kind.Read(rows, 0) is byte[] content)
                    {
                        var digest = FileStore.Digest(content);
                        if (written.Add(digest))
                        {
                            await using var entry = zip.CreateEntry(FileEntry(digest)).Open();
                            await entry.WriteAsync(content, stop);
                        }
                    }
                }
            }
        }
    }

    internal static string FileEntry(string digest) => $"files/{digest}";
}
