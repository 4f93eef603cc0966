using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Chutri.Platform;

/// <summary>
/// What a database says that cannot do its work now: others keep it busy, its disk is full, it may not write, it does not answer.
/// None of it is a bug, and each gets its sentence. The transaction that met it left nothing behind.
/// </summary>
public static class StorageFaults
{
    /// <summary>SQLITE_IOERR_SHMSIZE: who opens the file first needs some KB beside it, and there are none.</summary>
    private const int NoRoomForIndex = 4874;

    /// <summary>The answer for what was thrown; null where it is something else.</summary>
    public static Refusal? Of(Exception thrown) =>
        thrown switch
        {
            CommitUnknownException => PlatformRefusals.CommitUnknown,
            BusyException => PlatformRefusals.Busy,
            FileGoneException => PlatformRefusals.DatabaseAway,
            SqliteException { SqliteExtendedErrorCode: NoRoomForIndex } =>
                PlatformRefusals.DiskFull,
            SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
            PostgresException postgres => OfPostgres(postgres.SqlState),
            NpgsqlException { InnerException: TimeoutException } => PlatformRefusals.Busy,
            NpgsqlException => PlatformRefusals.DatabaseAway,
            DbUpdateException { InnerException: { } inner } => Of(inner),
            InvalidOperationException { InnerException: { } inner } => Of(inner),
            _ => null,
        };

    /// <summary>Did another write what this one stood on? Nothing was written; run again, it sees what the other did.</summary>
    public static bool IsCollision(Exception exception) =>
        exception switch
        {
            DbUpdateConcurrencyException => true,
            DbUpdateException { InnerException: { } inner } => IsCollision(inner),
            SqliteException { SqliteExtendedErrorCode: 517 } => true, // the snapshot has become old
            SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } => true, // primary key, unique
            PostgresException { SqlState: "23505" or "40001" or "40P01" } => true,
            InvalidOperationException { InnerException: { } inner } => IsCollision(inner),
            _ => false,
        };

    /// <summary>Can what is there still be read?</summary>
    internal static bool OnlyForbidsWriting(Exception thrown) =>
        Of(thrown) is { } why
        && (
            why == PlatformRefusals.Busy
            || why == PlatformRefusals.DiskFull
            || why == PlatformRefusals.DiskReadOnly
        );

    /// <summary>
    /// Was the connection lost, so that nobody can say whether the last word was heard? A server that shuts down says so also to
    /// whoever has committed, and waits for the standby to have it.
    /// </summary>
    internal static bool IsLostConnection(Exception thrown) =>
        thrown is PostgresException said
            ? said.SqlState is ['5', '7', 'P', '0', _]
            : thrown is NpgsqlException;

    // https://sqlite.org/rescode.html
    private static Refusal? OfSqlite(int code) =>
        code switch
        {
            5 or 6 => PlatformRefusals.Busy, // another process writes
            13 => PlatformRefusals.DiskFull,
            8 => PlatformRefusals.DiskReadOnly,
            10 or 14 => PlatformRefusals.DatabaseAway, // the disk fails, the file is gone
            _ => null,
        };

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static Refusal? OfPostgres(string state) =>
        state switch
        {
            "55P03" => PlatformRefusals.Busy, // lock_timeout
            "53300" => PlatformRefusals.Busy, // too many connections
            "53100" => PlatformRefusals.DiskFull,
            "25006" => PlatformRefusals.DiskReadOnly, // a standby, or set so
            ['5', '7', 'P', '0', _] => PlatformRefusals.DatabaseAway, // shutting down, starting up
            ['0', '8', ..] => PlatformRefusals.DatabaseAway,
            _ => null,
        };
}

/// <summary>The connection broke while the commit was on its way: it may have arrived.</summary>
internal sealed class CommitUnknownException(Exception inner) : Exception(null, inner);
