using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Chutri.Platform;

/// <summary>Durability and waiting, set on each connection: the file alone keeps only the journal mode.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    public const string Patience = "pragma busy_timeout = 30000;";

    private const string Pragmas = "pragma journal_mode = wal; " + OfReaders;

    private const string OfReaders =
        "pragma synchronous = full; " + Patience + " pragma foreign_keys = on;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Of(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Of(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Who only looks whether a file is a database cannot set its journal: one that was made a moment before the program was killed
    /// has none yet.
    /// </summary>
    private static string Of(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode
        is SqliteOpenMode.ReadOnly
            ? OfReaders
            : Pragmas;
}
