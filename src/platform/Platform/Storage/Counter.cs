using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Running numbers without gaps inside a transaction: the code of an assignment, the entry number of a register.</summary>
public sealed class Counters(AppDatabase db)
{
    /// <summary>The next number of this name, from 1. Undone together with the transaction that took it.</summary>
    public async Task<long> Next(string name, CancellationToken stop) =>
        (
            await db
                .Database.SqlQuery<long>(
                    $"""
                    insert into platform_counters (name, value) values ({name}, 1)
                    on conflict (name) do update set value = platform_counters.value + 1
                    returning value as "Value"
                    """
                )
                .ToListAsync(stop)
        ).Single();
}

internal sealed class Counter
{
    public string Name { get; init; } = "";

    public long Value { get; init; }
}
