using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// The queue of writers on PostgreSQL, for all nodes: locks on a table that holds nothing. To lock a table is the one wait that
/// comes before a transaction's snapshot; the lock ends with the transaction, and goes to the server with its beginning.
/// https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
/// </summary>
internal static class PostgresTurns
{
    private const string Table = "platform_turns";

    public static IEnumerable<string> Sql() => [$"create table if not exists {Table} ()"];

    /// <summary>Waits until the act may begin; no row is waited for longer than that either.</summary>
    public static Task Wait(
        AppDatabase db,
        TurnKind kind,
        TimeSpan patience,
        CancellationToken stop
    )
    {
        var milliseconds = patience.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
#pragma warning disable EF1002 // a number and two constants
        return db.Database.ExecuteSqlRawAsync(
            $"set local lock_timeout = {milliseconds}; lock table {Table} in {Mode(kind)} mode",
            stop
        );
#pragma warning restore EF1002
    }

    private static string Mode(TurnKind kind) =>
        kind switch
        {
            TurnKind.BesideOthers => "row share",
            TurnKind.Numbering => "share row exclusive", // keeps itself out, not the one above
            TurnKind.Alone => "exclusive", // keeps all of them out
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
