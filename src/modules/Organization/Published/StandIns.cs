using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Who may act in whose place today.</summary>
public sealed class StandIns(AppDatabase db)
{
    /// <summary>The person with all posts, and whose place the person may take: one statement, and one more where there is a place.</summary>
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
                        given.Delegate == one.Id
                        && given.EndedAt == null
                        && given.From <= day
                        && given.Until >= day
                    ),
                Posts = db.Set<Post>()
                    .Where(post => post.Person == one.Id)
                    .OrderBy(post => post.From)
                    .ThenBy(post => post.Id)
                    .Select(post => new PostSummary(
                        post.Id,
                        post.Person,
                        post.Unit,
                        post.Title,
                        post.Role,
                        post.Over,
                        post.From,
                        post.Until
                    ))
                    .ToList(),
            })
            .AsSingleQuery()
            .SingleOrDefaultAsync(stop);
        return person is null
            ? null
            : new(
                new(id, person.Code, person.Name, person.Posts),
                person.StandsIn ? await Of(id, day, stop) : []
            );
    }

    /// <summary>Who stands in, wholly and not for some kinds of act alone, for people who hold posts: one statement for all.</summary>
    public async Task<ILookup<(PersonId Giver, UnitId Unit), PersonId>> Whole(
        IReadOnlyCollection<PersonId> givers,
        DateOnly day,
        CancellationToken stop
    ) =>
        (
            await db.Delegations()
                .InForce(day)
                .Where(row =>
                    row.Delegation.KindCodes == null && givers.Contains(row.Delegation.Giver)
                )
                .Select(row => new
                {
                    row.Delegation.Giver,
                    row.Post.Unit,
                    row.Delegation.Delegate,
                })
                .ToListAsync(stop)
        ).ToLookup(row => (row.Giver, row.Unit), row => row.Delegate);

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
