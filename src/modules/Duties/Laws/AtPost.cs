using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

/// <summary>
/// A warning, not a breach: posts end by themselves on their last day, and the program follows them on the day after. It names
/// the duties that wait for a person and never makes the check fail.
/// </summary>
internal abstract class AtPost : ILaw
{
    private const int Examples = 10;

    public abstract string Code { get; }

    public abstract Words Sentence { get; }

    /// <summary>Who is to have a post in which unit.</summary>
    protected abstract IQueryable<Place> Places(IQueryable<Duty> open);

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var places = await Places(db.Set<Duty>().Where(duty => duty.ClosedAt == null))
            .ToListAsync(stop);
        var posts = new HashSet<(PersonId, UnitId)>();
        foreach (var some in places.Select(place => place.Person).Distinct().Chunk(500))
        {
            foreach (var person in await new PersonDirectory(db).HoldingPosts(some, stop))
            {
                foreach (var post in person.PostsOn(now.Today))
                {
                    posts.Add((person.Id, post.Unit));
                    posts.Add((person.Id, post.Over ?? post.Unit));
                }
            }
        }

        return new(
            places.Count,
            Broken: 0,
            [
                .. places
                    .Where(place => !posts.Contains((place.Person, place.Unit)))
                    .Select(place => place.Code)
                    .Order(StringComparer.Ordinal)
                    .Take(Examples),
            ]
        );
    }

    protected sealed record Place(string Code, PersonId Person, UnitId Unit);
}
