using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Running numbers without gaps inside a transaction: the code of an assignment, the entry number of a register.</summary>
public sealed class Counters(AppDatabase db)
{
    /// <summary>The next number of this name, from 1. Undone together with the transaction that took it.</summary>
    public Task<long> Next(string name, CancellationToken stop) => Take(name, 1, stop);

    /// <summary>The next so many numbers of this name at once, as <see cref="Next"/>.</summary>
    /// <param name="name">Of the counter.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>The last of them.</returns>
    public async Task<long> Take(string name, int count, CancellationToken stop) =>
        (
            await db
                .Database.SqlQuery<long>(
                    $"""
                    insert into platform_counters (name, value) values ({name}, {count})
                    on conflict (name) do update set value = platform_counters.value + {count}
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
