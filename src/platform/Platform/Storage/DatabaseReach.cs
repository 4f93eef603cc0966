using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Chutri.Platform;

/// <summary>
/// Whether a database can be reached at all, asked before anything else of it: a server that does not answer is not a database
/// without data.
/// </summary>
public static class DatabaseReach
{
    private const int SecondsOfPatience = 10;
    private const string NoSuchDatabase = "3D000";
    private const int NoDatabaseFile = 26; // SQLITE_NOTADB

    /// <summary>Null where it can. <see cref="RefusalKind.Busy"/> where it may a little later; <see cref="RefusalKind.Invalid"/> where something must be set right first.</summary>
    /// <param name="field">What named it, for the refusal: <c>--database</c>.</param>
    public static async Task<Refusal?> Of(
        DatabaseChoice choice,
        string field,
        CancellationToken stop
    )
    {
        return choice switch
        {
            DatabaseChoice.Sqlite { File: var file } => await OfFile(file, field, stop),
            DatabaseChoice.Postgres { ConnectionString: var said } => await OfServer(
                said,
                field,
                stop
            ),
            _ => null,
        };
    }

    /// <summary>A file that is not there yet may be made; one that cannot be read is not the same as one without data.</summary>
    private static async Task<Refusal?> OfFile(string file, string field, CancellationToken stop)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            await using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = file,
                    Mode = SqliteOpenMode.ReadWrite,
                    Pooling = false,
                }.ToString()
            );
            await connection.OpenAsync(stop);
            await using var ask = connection.CreateCommand();
            ask.CommandText = "select count(*) from sqlite_master";
            await ask.ExecuteScalarAsync(stop);
            return null;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is NoDatabaseFile)
        {
            return Refusal.Invalid(field, ConnectionWords.NoDatabaseFile(file));
        }
        catch (SqliteException failure) when (StorageFaults.Of(failure) is { } fault)
        {
            return fault.Code == PlatformRefusals.DatabaseAway.Code
                ? fault with
                {
                    Sentence = ConnectionWords.FileNotOpened(file, failure.Message),
                }
                : fault;
        }
    }

    private static async Task<Refusal?> OfServer(string said, string field, CancellationToken stop)
    {
        var server = PostgresConnection.Server(said);
        var database = PostgresConnection.Database(said);
        try
        {
            await using var connection = new NpgsqlConnection(Once(said));
            await connection.OpenAsync(stop);
            return null;
        }
        catch (PostgresException answer) when (StorageFaults.Of(answer) is null)
        {
            return Refusal.Invalid(field, OfAnswer(answer, server, database));
        }
        catch (Exception failure)
            when (failure is NpgsqlException or SocketException or TimeoutException or IOException)
        {
            return PlatformRefusals.DatabaseAway with
            {
                Sentence = ConnectionWords.NoAnswer(server, database, Innermost(failure)),
            };
        }
    }

    private static Words OfAnswer(PostgresException answer, string server, string database) =>
        answer.SqlState is NoSuchDatabase
            ? ConnectionWords.NoSuchDatabase(server, database)
            : ConnectionWords.NotLetIn(server, answer.MessageText);

    private static string Innermost(Exception failure) =>
        failure.InnerException is { } inner ? Innermost(inner) : failure.Message;

    private static string Once(string said)
    {
        var connection = new NpgsqlConnectionStringBuilder(said) { Pooling = false };
        connection.Timeout = connection.Timeout is 0
            ? SecondsOfPatience
            : Math.Min(connection.Timeout, SecondsOfPatience);
        return connection.ConnectionString;
    }
}
