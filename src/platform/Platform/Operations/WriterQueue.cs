using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Chutri.Platform;

/// <summary>
/// Who writes when. SQLite has one writer at a time; here they wait for one another without asking it again and again. On
/// PostgreSQL acts run side by side; those that take running numbers follow one another, and one that has collided too often
/// takes its turn alone: it begins when the others have ended, and none begins meanwhile, so it cannot lose again. Nobody waits
/// for ever: after <see cref="Patience"/> the act is told that the program is busy.
/// </summary>
public sealed class WriterQueue : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>How long an act waits for those before it; shorter than the time that a statement may take.</summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Begins the transaction of an act when its turn has come. The act sees the database as of one moment, never a row of before
    /// beside a part of after: PostgreSQL by a snapshot, whose loser runs again; SQLite by taking the write lock at the start.
    /// </summary>
    /// <exception cref="BusyException">SQLite: its turn did not come within <see cref="Patience"/>.</exception>
    internal async Task<WritersTurn> Begin(AppDatabase db, TurnKind kind, CancellationToken stop)
    {
        // An act runs again as a whole or not at all, so no part of it is ever taken back alone.
        db.Database.AutoSavepointsEnabled = false;
        if (!db.IsPostgres)
        {
            return await BeginSqlite(db, stop);
        }

        var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            stop
        );
        try
        {
            await PostgresTurns.Wait(db, kind, Patience, stop);
            return new(transaction, null);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>A turn for a single statement, which PostgreSQL needs none for.</summary>
    /// <exception cref="BusyException">Its turn did not come within <see cref="Patience"/>.</exception>
    internal async Task<IAsyncDisposable?> Take(AppDatabase db, CancellationToken stop)
    {
        if (db.IsPostgres)
        {
            return null;
        }

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

    public void Dispose() => one.Dispose();

    private async Task<WritersTurn> BeginSqlite(AppDatabase db, CancellationToken stop)
    {
        var turn = await Take(db, stop);
        try
        {
            return new(
                await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop),
                turn
            );
        }
        catch
        {
            await turn!.DisposeAsync();
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
}

/// <summary>Beside whom an act runs, where several can.</summary>
internal enum TurnKind
{
    BesideOthers,

    /// <summary>One after the other among those that take running numbers: they would all change the same row.</summary>
    Numbering,

    Alone,
}

/// <summary>The transaction of an act, and its place in the queue until it is over.</summary>
internal sealed class WritersTurn(IDbContextTransaction transaction, IAsyncDisposable? turn)
    : IAsyncDisposable
{
    public IDbContextTransaction Transaction => transaction;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            if (turn is not null)
            {
                await turn.DisposeAsync();
            }
        }
    }
}

/// <summary>Others have kept the database for longer than an act waits.</summary>
internal sealed class BusyException : Exception;
