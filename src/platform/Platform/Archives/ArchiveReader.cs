using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Brings an archive into an empty database, whole or not at all: at the schema at which it was made, compared there row by row,
/// and then upgraded to this program's.
/// </summary>
public sealed class ArchiveReader(AppDatabase db, IEnumerable<ITables> tables, ArchiveWriter writer)
{
    /// <summary>
    /// Refused, with nothing written: a stream that is no archive, an archive of a newer model, one whose rows or files are not
    /// what its manifest says, and a database in which something was already done.
    /// </summary>
    /// <param name="from">The archive; must be seekable.</param>
    public async Task<Outcome<ArchiveManifest>> Load(Stream from, CancellationToken stop)
    {
        try
        {
            using var zip = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
            var manifest = await Manifest(zip, stop);
            if (manifest.Refused)
            {
                return manifest;
            }

            if (SchemaState.Find(db, manifest.Value.Schema) is not { } schema)
            {
                return ArchiveRefusals.OtherModel;
            }

            var shapes = schema.Shapes(db);
            return manifest.Value.Model != TableShape.MarkOf(shapes) ? ArchiveRefusals.OtherModel
                : !NamesEach(shapes, manifest.Value.Tables) ? ArchiveRefusals.NotAnArchive
                : await Load(zip, manifest.Value, schema, shapes, stop);
        }
        catch (InvalidDataException)
        {
            return ArchiveRefusals.NotAnArchive;
        }
    }

    private async Task<Outcome<ArchiveManifest>> Load(
        ZipArchive zip,
        ArchiveManifest manifest,
        SchemaState schema,
        IReadOnlyList<TableShape> shapes,
        CancellationToken stop
    )
    {
        if (await IsUsed(stop))
        {
            return ArchiveRefusals.NotEmpty;
        }

        await db.Database.MigrateAsync(schema.Id, stop);
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var target = await BulkTarget.Open(db, shapes, stop);
            foreach (var shape in shapes)
            {
                var promised = manifest.Tables.Single(table => table.Name == shape.Name);
                if (await Pour(zip, shape, promised, target, stop) is { } damaged)
                {
                    return damaged;
                }
            }

            await target.Commit(stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        var there = await writer.Digests(shapes, stop);
        if (ArchiveManifest.Differences(manifest.Tables, there) is { Count: > 0 } differences)
        {
            return ArchiveRefusals.Differs(differences);
        }

        await Schema.Migrate(db, tables, stop);
        return manifest;
    }

    /// <summary>What another release left there is not looked into: it is somebody's.</summary>
    private async Task<bool> IsUsed(CancellationToken stop)
    {
        if (!await db.Database.CanConnectAsync(stop))
        {
            return false;
        }

        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
        return applied.Count > 0
            && (
                !applied.SequenceEqual(db.Database.GetMigrations())
                || await db.Set<Fact>().AnyAsync(stop)
            );
    }

    private static async Task<Outcome<ArchiveManifest>> Manifest(
        ZipArchive zip,
        CancellationToken stop
    )
    {
        if (zip.GetEntry(ArchiveManifest.Entry) is not { } entry)
        {
            return ArchiveRefusals.NotAnArchive;
        }

        await using var content = await entry.OpenAsync(stop);
        ArchiveManifest? manifest;
        try
        {
            manifest = await JsonSerializer.DeserializeAsync<ArchiveManifest>(
                content,
                JsonSerializerOptions.Web,
                stop
            );
        }
        catch (JsonException)
        {
            return ArchiveRefusals.NotAnArchive;
        }

        return manifest is { Format: ArchiveManifest.TheFormat }
            ? manifest
            : ArchiveRefusals.NotAnArchive;
    }

    /// <summary>A manifest that was tampered with may leave a table out, or all of them.</summary>
    private static bool NamesEach(
        IReadOnlyList<TableShape> shapes,
        IReadOnlyList<ArchivedTable>? tables
    ) =>
        tables is not null
        && tables
            .Select(table => table.Name)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(shapes.Select(shape => shape.Name));

    private static async Task<Refusal?> Pour(
        ZipArchive zip,
        TableShape shape,
        ArchivedTable promised,
        BulkTarget target,
        CancellationToken stop
    )
    {
        if (zip.GetEntry(promised.Entry) is not { } entry)
        {
            return ArchiveRefusals.Damaged(shape.Name);
        }

        var digest = new RowsDigest();
        using var lines = new StreamReader(await entry.OpenAsync(stop), Encoding.UTF8);
        await using var rows = await target.Into(shape, stop);
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            digest.Add(Encoding.UTF8.GetBytes(line));
            if (await Cells(zip, shape, line, stop) is not { } cells)
            {
                return ArchiveRefusals.Damaged(shape.Name);
            }

            await rows.Add(cells, stop);
        }

        await rows.Complete(stop);
        return digest.ToString() == promised.Digest && digest.Count == promised.Rows
            ? null
            : ArchiveRefusals.Damaged(shape.Name);
    }

    /// <returns>The row's values, or null where the line or a file that it names is not whole.</returns>
    private static async Task<object?[]?> Cells(
        ZipArchive zip,
        TableShape shape,
        string line,
        CancellationToken stop
    )
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var cells = new object?[shape.Columns.Count];
            for (var place = 0; place < cells.Length; place++)
            {
                var column = shape.Columns[place];
                cells[place] = column.Kind.Parse(row.RootElement.GetProperty(column.Name));
                if (column.Kind is CellKind.Bytes && cells[place] is string digest)
                {
                    cells[place] = await FileOf(zip, digest, stop);
                    if (cells[place] is null)
                    {
                        return null;
                    }
                }
            }

            return cells;
        }
        catch (Exception failure)
            when (failure
                    is JsonException
                        or FormatException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            return null;
        }
    }

    private static async Task<byte[]?> FileOf(ZipArchive zip, string digest, CancellationToken stop)
    {
        if (zip.GetEntry(ArchiveWriter.FileEntry(digest)) is not { } entry)
        {
            return null;
        }

        await using var content = await entry.OpenAsync(stop);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, stop);
        return FileStore.Digest(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) == digest
            ? bytes.ToArray()
            : null;
    }
}
