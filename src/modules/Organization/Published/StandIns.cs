using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Who may act in whose place today.</summary>
public sealed class StandIns(AppDatabase db)
{
    /// <summary>The person with all posts, and whose place the person may take. Who takes nobody's costs no statement more.</summary>
    public async Task<ActingPerson?> Find(PersonId id, DateOnly day, CancellationToken stop)
    {
        var person = await db.Set<Person>()
            .Where(one => one.Id == id)
            .Select(one => new
            {
                one.Code,
                one.Name,
                StandsIn = db.Set<Delegation>()
                    .Any(given =>
                        given.Delegate == id
                        && given.EndedAt == null
                        && given.From <= day
                        && given.Until >= day
                    ),
            })
            .SingleOrDefaultAsync(stop);
        if (person is null)
        {
            return null;
        }

        var posts = await db.Set<Post>()
            .Where(post => post.Person == id)
            .OrderBy(post => post.From)
            .ThenBy(post => post.Id)
            .Select(PeopleQueries.Summary)
            .ToListAsync(stop);
        return new(
            new(id, person.Code, person.Name, posts),
            person.StandsIn ? await Of(id, day, stop) : []
        );
    }

    public async Task<IReadOnlyList<PostInPlace>> Of(
        PersonId person,
        DateOnly day,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Delegations()
                    .InForce(day)
                    .Where(row => row.Delegation.Delegate == person)
                    .OrderBy(row => row.Delegation.Id)
                    .AsNoTracking()
                    .ToListAsync(stop)
            ).Select(row => new PostInPlace(
                row.Delegation.Id,
                row.Giver.Name,
                PeopleQueries.SummaryOf(row.Post),
                row.Delegation.Kinds,
                row.LastDay
            )),
        ];
}
