using Chutri.ArchitectureTests.Reading;
using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Chutri.ArchitectureTests;

/// <summary>An empty database and the whole model over it, to be brought up by the migrations as an operator would.</summary>
internal sealed class FreshDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly IServiceScope scope;
    private readonly string? sqliteFile;

    private FreshDatabase(DatabaseChoice choice, string? sqliteFile, ITables? more)
    {
        this.sqliteFile = sqliteFile;
        var parts = new ServiceCollection();
        parts.AddLogging();
        parts.AddPlatform(choice, TestProgram.Zone);
        foreach (var module in ChutriModules.All)
        {
            module.AddTo(parts);
        }

        if (more is not null)
        {
            parts.AddSingleton(more);
            // EF keeps one model for each kind of context in a process; this one must not reach the others.
            parts.ConfigureDbContext<AppDatabase>(options =>
                options.EnableServiceProviderCaching(false)
            );
        }

        services = parts.BuildServiceProvider();
        scope = services.CreateScope();
    }

    public AppDatabase Db => scope.ServiceProvider.GetRequiredService<AppDatabase>();

    public Moment Now => services.GetRequiredService<AuthorityClock>().Now();

    public static FreshDatabase Of(DatabaseKind kind, ITables? more = null)
    {
        var name = "chutri_fresh_" + Guid.CreateVersion7().ToString("n");
        if (kind is DatabaseKind.Sqlite)
        {
            var file = Path.Combine(Path.GetTempPath(), name + ".db");
            return new(new DatabaseChoice.Sqlite(file), file, more);
        }

        var connection = new NpgsqlConnectionStringBuilder(
            Environment.GetEnvironmentVariable("CHUTRI_TEST_POSTGRES")
                ?? throw new InvalidOperationException(
                    "CHUTRI_TEST_POSTGRES is not set: ./run test starts a server and sets it"
                )
        )
        {
            Database = name,
        };
        return new(new DatabaseChoice.Postgres(connection.ToString()), null, more);
    }

    public async Task Migrate()
    {
        var stop = TestContext.Current.CancellationToken;
        var server = Db.Database.GetService<IRelationalDatabaseCreator>();
        if (Db.IsPostgres && !await server.ExistsAsync(stop))
        {
            await server.CreateAsync(stop); // the program makes none
        }

        await Schema.Migrate(Db, scope.ServiceProvider.GetServices<ITables>(), stop);
    }

    public Task<int> Run(string sql) =>
        Db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (sqliteFile is null)
        {
            await Db.Database.EnsureDeletedAsync();
        }

        scope.Dispose();
        await services.DisposeAsync();
        if (sqliteFile is not null)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(sqliteFile);
            File.Delete(sqliteFile + "-wal");
            File.Delete(sqliteFile + "-shm");
        }
    }
}
