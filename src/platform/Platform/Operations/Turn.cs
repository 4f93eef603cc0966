using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// On PostgreSQL acts run side by side, and one that has collided too often takes its turn alone: it begins when the others have
/// ended, and none begins meanwhile, so it cannot lose again. The lock is taken before the act's snapshot. SQLite has one writer
/// at a time by itself.
/// </summary>
internal sealed class Turn : IAsyncDisposable
{
    private const string Beside = "select pg_advisory_lock_shared(4376874726)";
    private const string Alone = "select pg_advisory_lock(4376874726)";
    private const string Over = "select pg_advisory_unlock_all()";
    private readonly AppDatabase db;

    private Turn(AppDatabase db) => this.db = db;

    public static async Task<Turn> Take(AppDatabase db, bool alone, CancellationToken stop)
    {
        if (db.IsPostgres)
        {
            await db.Database.OpenConnectionAsync(stop);
            try
            {
                await db.Database.ExecuteSqlRawAsync(alone ? Alone : Beside, stop);
            }
            catch
            {
                await db.Database.CloseConnectionAsync();
                throw;
            }
        }

        return new(db);
    }

    public async ValueTask DisposeAsync()
    {
        if (!db.IsPostgres)
        {
            return;
        }

        try
        {
            await db.Database.ExecuteSqlRawAsync(Over);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
