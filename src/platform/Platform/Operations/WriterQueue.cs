using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Who writes when. SQLite has one writer at a time; here they wait for one another without asking it again and again. On
/// PostgreSQL acts run side by side, and one that has collided too often takes its turn alone: it begins when the others have
/// ended, and none begins meanwhile, so it cannot lose again. The turn is taken before the act's snapshot.
/// </summary>
public sealed class WriterQueue : IDisposable
{
    private const string Beside = "select pg_advisory_lock_shared(4376874726)";
    private const string Alone = "select pg_advisory_lock(4376874726)";
    private const string Over = "select pg_advisory_unlock_all()";
    private readonly SemaphoreSlim one = new(1, 1);

    internal async Task<IAsyncDisposable> Take(AppDatabase db, bool alone, CancellationToken stop)
    {
        if (!db.IsPostgres)
        {
            await one.WaitAsync(stop);
            return new SqliteTurn(one);
        }

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

        return new PostgresTurn(db);
    }

    public void Dispose() => one.Dispose();

    private sealed class SqliteTurn(SemaphoreSlim one) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            one.Release();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class PostgresTurn(AppDatabase db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
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
}
