using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Small notes beside reading (when a token was last used), which must not make a reader wait for a long writer, nor keep anybody
/// from looking where nothing can be written.
/// </summary>
public static class WriteWithoutWaiting
{
    private const int SecondsOfPatience = 1;

    /// <summary>Writes now, or not at all where SQLite's one writer is somebody else, or the disk is full or read-only.</summary>
    /// <returns>Whether it was written.</returns>
    public static async Task<bool> WriteUnlessBusy(
        this AppDatabase db,
        Func<Task> write,
        CancellationToken stop
    )
    {
        if (db.IsPostgres)
        {
            return await Try(write);
        }

        var usual = db.Database.GetCommandTimeout();
        await db.Database.OpenConnectionAsync(stop); // held open, so that the patience is this connection's
        try
        {
            await db.Database.ExecuteSqlRawAsync("pragma busy_timeout = 0", stop);
            db.Database.SetCommandTimeout(SecondsOfPatience);
            return await Try(write);
        }
        finally
        {
            db.Database.SetCommandTimeout(usual);
            await db.Database.ExecuteSqlRawAsync(SqlitePragmas.Patience, CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<bool> Try(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (Exception fault) when (StorageFaults.OnlyForbidsWriting(fault))
        {
            return false;
        }
    }
}
