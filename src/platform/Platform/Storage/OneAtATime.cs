using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Chutri.Platform;

/// <summary>
/// Of several programs that start together one brings the schema up while the others wait. The framework's own lock is not
/// enough: on PostgreSQL it is let go between two migrations, and on SQLite it is a row that outlives a program that was killed.
/// </summary>
internal static class OneAtATime
{
    private const long Upgrading = 4_376_874_727;
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(50);

    public static Task Run(AppDatabase db, Func<Task> upgrade, CancellationToken stop) =>
        db.IsPostgres ? OnPostgres(db, upgrade, stop) : OnSqlite(db, upgrade, stop);

    private static async Task OnPostgres(AppDatabase db, Func<Task> upgrade, CancellationToken stop)
    {
        // A connection of its own: the upgrade opens and closes the context's.
        await using var guard = new NpgsqlConnection(db.Database.GetConnectionString());
        await guard.OpenAsync(stop);
        await using var take = new NpgsqlCommand($"select pg_advisory_lock({Upgrading})", guard)
        {
            CommandTimeout = 0,
        };
        await take.ExecuteNonQueryAsync(stop);
        try
        {
            await upgrade();
        }
        finally
        {
            await using var release = new NpgsqlCommand(
                $"select pg_advisory_unlock({Upgrading})",
                guard
            );
            await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private static async Task OnSqlite(AppDatabase db, Func<Task> upgrade, CancellationToken stop)
    {
        var file = Path.GetFullPath(db.Database.GetDbConnection().DataSource) + ".upgrading";
        await using var guard = await Take(file, stop);
        if (await db.Database.CanConnectAsync(stop))
        {
            // We hold the guard, so whoever left this row was killed.
            await db.Database.ExecuteSqlRawAsync(
                "drop table if exists \"__EFMigrationsLock\"",
                stop
            );
        }

        await upgrade();
    }

    private static async Task<FileStream> Take(string file, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                // It stays afterwards: to remove it would take it from whoever waits for it.
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(LookAgainAfter, stop);
            }
        }
    }
}
