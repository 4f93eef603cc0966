using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>A module carries out one of its rules.</summary>
public interface IRetain
{
    RetentionRule Rule { get; }

    /// <summary>Is there anything to take out? Asked each minute, outside any turn to write.</summary>
    Task<bool> Any(Moment before, CancellationToken stop);

    /// <summary>In the transaction that keeps the fact of it.</summary>
    /// <param name="before">What ended before this has been kept for long enough.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>How many were taken out.</returns>
    Task<int> TakeOut(Moment before, CancellationToken stop);
}

/// <summary>A rule that removes whole rows.</summary>
public abstract class RetainRows<TRow> : IRetain
    where TRow : class
{
    public abstract RetentionRule Rule { get; }

    public Task<bool> Any(Moment before, CancellationToken stop) => Over(before).AnyAsync(stop);

    public Task<int> TakeOut(Moment before, CancellationToken stop) =>
        Over(before).ExecuteDeleteAsync(stop);

    /// <summary>Rows whose period is over.</summary>
    protected abstract IQueryable<TRow> Over(Moment before);
}
