using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Who looks after the records of a unit's people.</summary>
public sealed class AdministratorsOf(
    AppDatabase db,
    UnitDirectory units,
    IEnumerable<IEntrances> entrances
)
{
    /// <summary>
    /// Their posts, whoever is rather to be asked first: who has a way into the program, then somebody else than the person, then
    /// whose post stands over the unit most closely.
    /// </summary>
    /// <param name="unit">Null: somebody of no unit.</param>
    /// <param name="rather">Somebody else than this person, where there is anybody else.</param>
    /// <param name="day">The day on which the posts are held.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<PostSummary>> NearestFirst(
        UnitId? unit,
        PersonId rather,
        DateOnly day,
        CancellationToken stop
    )
    {
        var lineage =
            unit is { } inside && await units.Find(inside, stop) is { } found
                ? found.Lineage.ToList()
                : [];
        var posts = await db.Set<Post>()
            .AsNoTracking()
            .Where(post =>
                post.Role == Role.Administrator
                && (post.Over == null || lineage.Contains(post.Over.Value))
            )
            .On(day)
            .OrderBy(post => post.From)
            .ThenBy(post => post.Id)
            .Select(PeopleQueries.Summary)
            .ToListAsync(stop);
        PersonId[] people = [.. posts.Select(post => post.Person).Distinct()];
        var entering = entrances.FirstOrDefault() is { } known
            ? await known.Among(people, stop)
            : people.ToHashSet();
        return
        [
            .. posts
                .OrderBy(post => !entering.Contains(post.Person))
                .ThenBy(post => post.Person == rather)
                .ThenBy(post => post.Over is { } over ? lineage.IndexOf(over) : int.MaxValue),
        ];
    }
}
