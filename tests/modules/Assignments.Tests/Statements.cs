using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Chutri.Assignments.Tests;

/// <summary>Counts the statements sent to the database.</summary>
internal sealed class Statements : DbCommandInterceptor
{
    private int sent;

    public int Sent => sent;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Interlocked.Increment(ref sent);
        return ValueTask.FromResult(result);
    }
}
