using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Limits a thing to named people, and says who they are. What it does to reading is said once, by the filters of the model
/// (<see cref="ITables.Guard"/>); the module that has the thing records who was named, by whom and why.
/// </summary>
public sealed class ViewLimits(AppDatabase db)
{
    public async Task<IReadOnlyList<PersonId>> ViewersOf(Guid thing, CancellationToken stop) =>
        await db.Set<Viewer>()
            .Where(viewer => viewer.Thing == thing)
            .OrderBy(viewer => viewer.Person)
            .Select(viewer => viewer.Person)
            .ToListAsync(stop);

    public Task<bool> IsLimited(Guid thing, CancellationToken stop) =>
        db.Set<LimitedThing>().AnyAsync(limited => limited.Thing == thing, stop);

    /// <summary>What the caller is not named for, whoever reads in this scope.</summary>
    public async Task<IReadOnlySet<Guid>> HiddenFrom(Caller caller, CancellationToken stop) =>
        caller.IsUnbounded
            ? new HashSet<Guid>()
            : await db.Set<LimitedThing>()
                .Where(limited => !limited.Viewers.Any(viewer => viewer.Person == caller.Person))
                .Select(limited => limited.Thing)
                .ToHashSetAsync(stop);

    public void Limit(Guid thing, IEnumerable<PersonId> viewers)
    {
        db.Add(new LimitedThing { Thing = thing });
        Name(thing, viewers);
    }

    /// <param name="thing">Limited already.</param>
    /// <param name="viewers">None of whom is named yet.</param>
    public void Name(Guid thing, IEnumerable<PersonId> viewers) =>
        db.AddRange(
            viewers.Distinct().Select(person => new Viewer { Thing = thing, Person = person })
        );

    public async Task Remove(
        Guid thing,
        IReadOnlyCollection<PersonId> viewers,
        CancellationToken stop
    ) =>
        db.RemoveRange(
            await db.Set<Viewer>()
                .Where(viewer => viewer.Thing == thing && viewers.Contains(viewer.Person))
                .ToListAsync(stop)
        );

    /// <summary>Everybody sees it again.</summary>
    public async Task Lift(Guid thing, CancellationToken stop) =>
        db.RemoveRange(
            await db.Set<LimitedThing>()
                .Include(limited => limited.Viewers)
                .Where(limited => limited.Thing == thing)
                .ToListAsync(stop)
        );
}

public static class LimitedThings
{
    /// <summary>What whoever reads is not named for; nothing for whoever sees everything.</summary>
    public static IQueryable<Guid> Hidden(this AppDatabase db) =>
        db.Set<LimitedThing>()
            .Where(limited =>
                !db.SeesAll && !limited.Viewers.Any(viewer => viewer.Person == db.Reader)
            )
            .Select(limited => limited.Thing);
}
