using System.Collections.Concurrent;
using Chutri.Platform;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Chutri.Testing;

/// <summary>
/// A database for one test, copied from a template that is made once for each set of modules. PostgreSQL is the server that
/// <c>CHUTRI_TEST_POSTGRES</c> names (a connection string to its maintenance database; <c>./run test</c> starts one).
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();

    private TestDatabase(DatabaseKind kind, string name, DatabaseChoice choice) =>
        (Kind, Name, Choice) = (kind, name, choice);

    public DatabaseKind Kind { get; }

    public DatabaseChoice Choice { get; }

    private string Name { get; }

    public static async Task<TestDatabase> Create(DatabaseKind kind, Module[] modules)
    {
        var key =
            kind + "|" + string.Join(',', modules.Select(module => module.GetType().FullName));
        var template = await Templates
            .GetOrAdd(key, _ => new(() => MakeTemplate(kind, modules)))
            .Value;
        return kind is DatabaseKind.Sqlite
            ? CopySqlite(template)
            : await CopyPostgres(kind, template);
    }

    /// <summary>A database in which nothing is yet, not even a schema.</summary>
    public static async Task<TestDatabase> Empty(DatabaseKind kind)
    {
        if (kind is DatabaseKind.Sqlite)
        {
            var file = NewSqliteFile();
            return new(kind, file, new DatabaseChoice.Sqlite(file));
        }

        var name = NewName();
        await Execute(Creation(kind, name));
        return new(kind, name, new DatabaseChoice.Postgres(ConnectionTo(name)));
    }

    public async ValueTask DisposeAsync()
    {
        if (Kind is DatabaseKind.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(Name);
            File.Delete(Name + "-wal");
            File.Delete(Name + "-shm");
            File.Delete(Name + ".upgrading");
        }
        else
        {
            await using (var own = new NpgsqlConnection(ConnectionTo(Name)))
            {
                NpgsqlConnection.ClearPool(own);
            }

            await Execute($"drop database if exists \"{Name}\" with (force)");
        }
    }

    private static TestDatabase CopySqlite(string template)
    {
        var file = NewSqliteFile();
        File.Copy(template, file);
        return new(DatabaseKind.Sqlite, file, new DatabaseChoice.Sqlite(file));
    }

    private static async Task<TestDatabase> CopyPostgres(DatabaseKind kind, string template)
    {
        var name = NewName();
        await Execute($"create database \"{name}\" template \"{template}\"");
        return new(kind, name, new DatabaseChoice.Postgres(ConnectionTo(name)));
    }

    private static string Creation(DatabaseKind kind, string name) =>
        $"create database \"{name}\""
        + (
            kind is DatabaseKind.PostgresInVietnamese
                ? " template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'vi'"
                : ""
        );

    private static async Task<string> MakeTemplate(DatabaseKind kind, Module[] modules)
    {
        var name = kind is DatabaseKind.Sqlite ? NewSqliteFile() : NewName();
        DatabaseChoice choice =
            kind is DatabaseKind.Sqlite
                ? new DatabaseChoice.Sqlite(name)
                : new DatabaseChoice.Postgres(ConnectionTo(name));
        if (kind is DatabaseKind.PostgresInVietnamese)
        {
            await Execute(Creation(kind, name));
        }

        await using (var services = TestProgram.Build(choice, modules, TimeProvider.System))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
            await db.Database.EnsureCreatedAsync();
            await Schema.ApplyExtras(
                db,
                scope.ServiceProvider.GetServices<ITables>(),
                CancellationToken.None
            );
        }

        if (kind is DatabaseKind.Sqlite)
        {
            await using var connection = new SqliteConnection($"Data Source={name}");
            await connection.OpenAsync();
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            await checkpoint.ExecuteNonQueryAsync();
            SqliteConnection.ClearAllPools();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
        }

        return name;
    }

    private static string Server() =>
        Environment.GetEnvironmentVariable("CHUTRI_TEST_POSTGRES")
        ?? throw new InvalidOperationException(
            "CHUTRI_TEST_POSTGRES is not set: ./run test starts a server and sets it"
        );

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server())
        {
            Database = database,
            MaxPoolSize = 20,
        }.ToString();

    private static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Server());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string NewName() => "chutri_" + Guid.CreateVersion7().ToString("n");

    private static string NewSqliteFile() => Path.Combine(Path.GetTempPath(), NewName() + ".db");
}
