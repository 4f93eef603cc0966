using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Storage;

/// <summary>
/// Divides many things among facts. What named people alone may see is told of by a fact of its own: otherwise nobody else could read of
/// the rest.
/// </summary>
internal static class ToldTogether
{
    public static async Task<IEnumerable<T[]>> Of<T>(
        AppDatabase db,
        IReadOnlyCollection<T> things,
        Func<T, Guid> subject,
        int atMost,
        CancellationToken stop
    )
    {
        var limited = await db.Set<LimitedThing>().Select(one => one.Thing).ToHashSetAsync(stop);
        return things
            .ToLookup(thing => limited.Contains(subject(thing)) ? subject(thing) : Guid.Empty)
            .SelectMany(some => some.Chunk(atMost));
    }
}
