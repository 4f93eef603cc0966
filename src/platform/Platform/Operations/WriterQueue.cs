using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Chutri.Platform;

/// <summary>
/// Who writes when. SQLite has one writer at a time; here they wait for one another without asking it again and again. On
/// PostgreSQL acts run side by side, and one that has collided too often takes its turn alone: it begins when the others have
/// ended, and none begins meanwhile, so it cannot lose again. The turn is taken before the act's snapshot. Nobody waits for
/// ever: after <see cref="Patience"/> the act is told that the program is busy.
/// </summary>
public sealed class WriterQueue : IDisposable
{
    private const string Wait = "select set_config('lock_timeout', {0}, false); ";
    private const string Beside = Wait + "select pg_advisory_lock_shared(4376874726)";
    private const string Alone = Wait + "select pg_advisory_lock(4376874726)";
    private const string Over = "select pg_advisory_unlock_all(); reset lock_timeout";
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>How long an act waits for those before it; shorter than the time that a statement may take.</summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    /// <exception cref="BusyException">Its turn did not come within <see cref="Patience"/>.</exception>
    internal async Task<IAsyncDisposable> Take(AppDatabase db, bool alone, CancellationToken stop)
    {
        if (!db.IsPostgres)
        {
            return await TakeSqlite(db, stop);
        }

        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var milliseconds = Patience.TotalMilliseconds.ToString(
                "0",
                CultureInfo.InvariantCulture
            );
            await db.Database.ExecuteSqlRawAsync(alone ? Alone : Beside, [milliseconds], stop);
        }
        catch
        {
            await db.Database.CloseConnectionAsync();
            throw;
        }

        return new PostgresTurn(db);
    }

    public void Dispose() => one.Dispose();

    private async Task<SqliteTurn> TakeSqlite(AppDatabase db, CancellationToken stop)
    {
        if (!await one.WaitAsync(Patience, stop))
        {
            throw new BusyException();
        }

        var turn = new SqliteTurn(one, db);
        try
        {
            await db.Database.OpenConnectionAsync(stop);
            SqliteFile.MustBeInPlace(db.Database.GetDbConnection());
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    private sealed class SqliteTurn(SemaphoreSlim one, AppDatabase db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.CloseConnectionAsync();
            one.Release();
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
            catch (NpgsqlException)
            {
                // A connection that broke has given its locks back. What was committed before stays done, and is said to be.
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }
        }
    }
}

/// <summary>Others have kept the database for longer than an act waits.</summary>
internal sealed class BusyException : Exception;
