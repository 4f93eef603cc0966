using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Who looks after the records of a unit's people.</summary>
public sealed class AdministratorsOf(AppDatabase db, UnitDirectory units)
{
    /// <summary>
    /// The administrator's post that stands over the unit most closely, else one over the whole authority.
    /// </summary>
    /// <param name="unit">Null: somebody of no unit.</param>
    /// <param name="rather">Somebody else than this person, where there is anybody else.</param>
    public async Task<PostSummary?> Nearest(
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
        return posts
            .OrderBy(post => post.Person == rather)
            .ThenBy(post => post.Over is { } over ? lineage.IndexOf(over) : int.MaxValue)
            .FirstOrDefault();
    }
}
