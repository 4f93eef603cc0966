using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="Unit">Only those who hold a post there today.</param>
/// <param name="Below">Or in any unit below it.</param>
internal sealed record PeopleFilter(string? Words, UnitId? Unit, bool Below);

/// <summary>People by given name, with the posts they hold today.</summary>
internal sealed class FindPeople(AppDatabase db, PersonDirectory people, AuthorityClock clock)
{
    public const int OnPage = 50;

    public async Task<KeyPage<PersonSummary>> Run(
        PeopleFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var asked = Asked(filter);
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 2) is [var sortKey, var code])
        {
            asked = asked.Where(person =>
                person.SortKey.CompareTo(sortKey) > 0
                || (person.SortKey == sortKey && person.Code.CompareTo(code) > 0)
            );
        }

        var rows = await asked
            .OrderBy(person => person.SortKey)
            .ThenBy(person => person.Code)
            .Select(person => new
            {
                person.Id,
                person.SortKey,
                person.Code,
            })
            .Take(OnPage + 1)
            .ToListAsync(stop);
        var shown = rows.Take(OnPage).ToList();
        var found = (
            await people.HoldingPosts([.. shown.Select(person => person.Id)], stop)
        ).ToDictionary(person => person.Id);
        return new(
            [.. shown.Select(person => found[person.Id])],
            rows.Count > OnPage ? Cursor.Write(shown[^1].SortKey, shown[^1].Code) : null,
            total
        );
    }

    private IQueryable<Person> Asked(PeopleFilter filter)
    {
        var asked = db.Set<Person>().Named(filter.Words);
        if (filter.Unit is not { } unit)
        {
            return asked;
        }

        var posts = db.Set<Post>().On(clock.Now().Today);
        var below = db.Set<UnitLineage>().Where(line => line.Ancestor == unit);
        var holders = filter.Below
            ? posts.Where(post => below.Any(line => line.Unit == post.Unit))
            : posts.Where(post => post.Unit == unit);
        return asked.Where(person => holders.Any(post => post.Person == person.Id));
    }
}
