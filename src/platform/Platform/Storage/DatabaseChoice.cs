using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Chutri.Platform;

/// <summary>SQLite in a data folder, or PostgreSQL by connection string: one model, one set of behaviours.</summary>
public abstract record DatabaseChoice
{
    public const string SqliteMigrations = "Chutri.Migrations.Sqlite";
    public const string PostgresMigrations = "Chutri.Migrations.Postgres";

    private DatabaseChoice() { }

    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>One file, WAL. Concurrent writers wait for each other; readers never do.</summary>
    public sealed record Sqlite(string File) : DatabaseChoice
    {
        private volatile bool wasThere;

        /// <summary>As people call it.</summary>
        public override string ToString() => File;

        public override void Configure(DbContextOptionsBuilder options) =>
            options
                .UseSqlite(
                    new SqliteConnectionStringBuilder
                    {
                        DataSource = File,
                        Mode = Mode(),
                        DefaultTimeout = 30,
                        ForeignKeys = true,
                    }.ToString(),
                    sqlite => sqlite.MigrationsAssembly(SqliteMigrations)
                )
                .AddInterceptors(SqlitePragmas.Instance)
                .UseSnakeCaseNamingConvention()
                .ReplaceService<IModelCacheKeyFactory, ModelOfTables>();

        /// <summary>A file that was there is never made anew: one that vanishes must not become an empty authority.</summary>
        private SqliteOpenMode Mode()
        {
            wasThere = wasThere || System.IO.File.Exists(File);
            return wasThere ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate;
        }
    }

    public sealed record Postgres(string ConnectionString) : DatabaseChoice
    {
        private const int StatementsPrepared = 300;

        /// <summary>As people call it: the record's own words would print the password.</summary>
        public override string ToString() =>
            $"PostgreSQL {PostgresConnection.Server(ConnectionString)}, {PostgresConnection.Database(ConnectionString)}";

        public override void Configure(DbContextOptionsBuilder options) =>
            options
                .UseNpgsql(
                    Prepared(ConnectionString),
                    postgres => postgres.MigrationsAssembly(PostgresMigrations)
                )
                .UseSnakeCaseNamingConvention()
                .ReplaceService<IModelCacheKeyFactory, ModelOfTables>();

        /// <summary>
        /// The server reads each statement once for a connection, but plans it for the values at hand: one plan for all values
        /// looks through every title where the words sought are rare. A connection given back needs no cleaning: nothing here
        /// leaves anything on it. A connection string that says otherwise (for a pooler between) is followed.
        /// </summary>
        private static string Prepared(string connection)
        {
            var said = new NpgsqlConnectionStringBuilder(connection);
            if (!said.ShouldSerialize("Max Auto Prepare"))
            {
                said.MaxAutoPrepare = StatementsPrepared;
                said.Options = $"{said.Options} -c plan_cache_mode=force_custom_plan".Trim();
            }

            if (!said.ShouldSerialize("No Reset On Close"))
            {
                said.NoResetOnClose = true;
            }

            return said.ConnectionString;
        }
    }
}
