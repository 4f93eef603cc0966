using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Small notes beside reading (when a token was last used), which must not make a reader wait for a long writer.</summary>
public static class WriteWithoutWaiting
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int SecondsOfPatience = 1;

    /// <summary>Writes now, or not at all where SQLite's one writer is somebody else.</summary>
    /// <returns>Whether it was written.</returns>
    public static async Task<bool> WriteUnlessBusy(
        this AppDatabase db,
        Func<Task> write,
        CancellationToken stop
    )
    {
        if (db.IsPostgres)
        {
            await write();
            return true;
        }

        var usual = db.Database.GetCommandTimeout();
        await db.Database.OpenConnectionAsync(stop); // held open, so that the patience is this connection's
        try
        {
            await db.Database.ExecuteSqlRawAsync("pragma busy_timeout = 0", stop);
            db.Database.SetCommandTimeout(SecondsOfPatience);
            await write();
            return true;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
        finally
        {
            db.Database.SetCommandTimeout(usual);
            await db.Database.ExecuteSqlRawAsync(SqlitePragmas.Patience, CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }
}
