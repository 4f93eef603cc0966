using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Watching;

/// <summary>Where the data is, how large it is, and whether there is room for more.</summary>
internal sealed class DatabaseWatch(AppDatabase db, Whereabouts whereabouts) : IWatch
{
    private const long LittleRoomInBytes = 2L * 1024 * 1024 * 1024;
    private const int LittleRoomInPercent = 10;

    public int Order => 20;

    public Words Title => StatusWords.Database;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        List<StatusLine> lines = [new("kind", StatusWords.Kind, await Kind(stop))];
        lines.Add(new("size", StatusWords.Size, NumberText.Size(await Bytes(stop))));
        var waiting = (await db.Database.GetPendingMigrationsAsync(stop)).Count();
        lines.Add(
            waiting == 0
                ? new("schema", StatusWords.Schema, StatusWords.SchemaFits)
                : new(
                    "schema",
                    StatusWords.Schema,
                    StatusWords.SchemaOld(waiting),
                    StatusTone.Wrong,
                    StatusWords.SchemaOldToDo
                )
        );
        lines.Add(Disk());
        if (await Moved(stop) is { } moved)
        {
            lines.Add(moved);
        }

        return lines;
    }

    private async Task<Words> Kind(CancellationToken stop)
    {
        var sql = db.IsPostgres ? "show server_version" : "select sqlite_version()";
        await using var command = db.Database.GetDbConnection().CreateCommand();
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            command.CommandText = sql;
            var version = (string)(await command.ExecuteScalarAsync(stop))!;
            return db.IsPostgres
                ? new($"PostgreSQL {version}", $"PostgreSQL {version}")
                : new($"SQLite {version}, {FileOfSqlite()}", $"SQLite {version}, {FileOfSqlite()}");
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<long> Bytes(CancellationToken stop)
    {
        if (!db.IsPostgres)
        {
            var file = FileOfSqlite();
            return new[] { file, file + "-wal" }
                .Where(File.Exists)
                .Sum(one => new FileInfo(one).Length);
        }

        return (
            await db
                .Database.SqlQuery<long>(
                    $"select pg_database_size(current_database()) as \"Value\""
                )
                .ToListAsync(stop)
        ).Single();
    }

    private async Task<StatusLine?> Moved(CancellationToken stop) =>
        await whereabouts.MovedTo(stop) is { } place
            ? new(
                "moved",
                StatusWords.Moved,
                StatusWords.MovedTo(place),
                StatusTone.Wrong,
                StatusWords.MovedToDo
            )
            : null;

    /// <summary>With PostgreSQL the data is on its own server; here only temporary files need room.</summary>
    private StatusLine Disk()
    {
        var folder = db.IsPostgres ? Path.GetTempPath() : Path.GetDirectoryName(FileOfSqlite())!;
        var drive = new DriveInfo(folder);
        var says = StatusWords.DiskFree(
            NumberText.Size(drive.AvailableFreeSpace),
            NumberText.Size(drive.TotalSize)
        );
        var tone = ToneOf(drive.AvailableFreeSpace, drive.TotalSize);
        return tone is StatusTone.Well
            ? new("disk", StatusWords.Disk, says)
            : new(
                "disk",
                StatusWords.Disk,
                says,
                tone,
                db.IsPostgres ? StatusWords.OwnDiskToDo : StatusWords.DiskToDo
            );
    }

    /// <summary>Free for less than the largest act with its files, which is written twice (log, then data): it does not work any more.</summary>
    internal static StatusTone ToneOf(long freeInBytes, long allInBytes) =>
        freeInBytes < 2 * FilesInMemory.LargestRequestInBytes ? StatusTone.Wrong
        : freeInBytes < LittleRoomInBytes || freeInBytes * 100 / allInBytes < LittleRoomInPercent
            ? StatusTone.Care
        : StatusTone.Well;

    private string FileOfSqlite() => Path.GetFullPath(db.Database.GetDbConnection().DataSource);
}
