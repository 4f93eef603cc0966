using System.Data.Common;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Chutri.Faults.Tests.Programs;

/// <summary>Where a program keeps its data: a folder of its own, or a database of its own.</summary>
internal sealed class Place : IAsyncDisposable
{
    private readonly TestDatabase? database;
    private readonly string? connection;

    private Place(TestDatabase? database, string? connection, string folder) =>
        (this.database, this.connection, Folder) = (database, connection, folder);

    /// <summary>The data folder; beside a PostgreSQL database, one for files of the test.</summary>
    public string Folder { get; }

    public string DataFile => Path.Combine(Folder, "chutri.db");

    public string[] Named => connection is null ? ["--data", Folder] : ["--database", connection];

    public static async Task<Place> Create(DatabaseKind kind)
    {
        var database = kind is DatabaseKind.Sqlite ? null : await TestDatabase.Empty(kind);
        return new(
            database,
            (database?.Choice as DatabaseChoice.Postgres)?.ConnectionString,
            Directory.CreateTempSubdirectory("chutri-faults-").FullName
        );
    }

    /// <summary>A folder that the test made itself.</summary>
    public static Place In(string folder) => new(null, null, folder);

    /// <summary>A database on a server that the test started itself.</summary>
    public static Place On(string connection) =>
        new(null, connection, Directory.CreateTempSubdirectory("chutri-faults-").FullName);

    /// <summary>What the rows of one question say, past the program.</summary>
    public async Task<List<string[]>> Ask(string question)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var connection = Connection();
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written in the test
        command.CommandText = question;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(stop);
        var read = new List<string[]>();
        while (await rows.ReadAsync(stop))
        {
            read.Add([
                .. Enumerable
                    .Range(0, rows.FieldCount)
                    .Select(column => rows.GetValue(column).ToString()!),
            ]);
        }

        return read;
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private DbConnection Connection() =>
        connection is null
            ? new SqliteConnection($"Data Source={DataFile};Mode=ReadWrite;Pooling=False")
            : new NpgsqlConnection(connection + ";Pooling=false");
}
