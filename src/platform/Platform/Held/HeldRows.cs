using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>A kind of thing that stands in rows, each read with what it belongs to: a module says which rows, and what each tells.</summary>
public abstract class HeldRows<TRow, TOf> : IHoldAboutPeople
{
    public abstract string Code { get; }

    public abstract Words Title { get; }

    public abstract Words Purpose { get; }

    public virtual RetentionRule? KeptBy => null;

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) => Of(person).NewestFirst(after, atMost, Say, stop);

    /// <summary>All of the person, in any order; not tracked.</summary>
    protected abstract IQueryable<HeldRow<TRow, TOf>> Of(PersonId person);

    protected abstract HeldThing Say(TRow row, TOf of);
}
