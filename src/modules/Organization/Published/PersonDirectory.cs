using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Questions about people and their posts; each is one or two statements, whatever the number of people.</summary>
public sealed class PersonDirectory(AppDatabase db)
{
    public async Task<PersonSummary?> Find(PersonId id, CancellationToken stop) =>
        (await HoldingPosts([id], stop)).SingleOrDefault();

    public async Task<PersonSummary?> FindByCode(string code, CancellationToken stop)
    {
        var wanted = OrganizationCodes.Normal(code);
        return (await Those(db.Set<Person>().Where(p => p.Code == wanted), stop)).SingleOrDefault();
    }

    public async Task<IReadOnlyDictionary<PersonId, string>> Names(
        IEnumerable<PersonId> people,
        CancellationToken stop
    )
    {
        PersonId[] ids = [.. people.Distinct()];
        return ids.Length == 0
            ? new Dictionary<PersonId, string>()
            : await db.Set<Person>()
                .Where(person => ids.Contains(person.Id))
                .Select(person => new { person.Id, person.Name })
                .ToDictionaryAsync(person => person.Id, person => person.Name, stop);
    }

    /// <summary>Who heads the unit on the day: a head's post in the unit itself, else one that stands over it.</summary>
    public async Task<PersonSummary?> HeadOf(UnitId unit, DateOnly day, CancellationToken stop) =>
        (await HeadsOf([unit], day, stop)).GetValueOrDefault(unit);

    public async Task<IReadOnlyDictionary<UnitId, PersonSummary>> HeadsOf(
        IReadOnlyCollection<UnitId> units,
        DateOnly day,
        CancellationToken stop
    )
    {
        var heads = await db.Set<Post>()
            .AsNoTracking()
            .Where(post => post.Role == Role.Head)
            .On(day)
            .Where(post =>
                units.Contains(post.Unit) || (post.Over != null && units.Contains(post.Over.Value))
            )
            .OrderBy(post => post.From)
            .ThenBy(post => post.Id)
            .Select(post => new
            {
                post.Person,
                post.Unit,
                post.Over,
            })
            .ToListAsync(stop);
        var people = (
            await HoldingPosts([.. heads.Select(h => h.Person).Distinct()], stop)
        ).ToDictionary(person => person.Id);
        var answers = new Dictionary<UnitId, PersonSummary>();
        foreach (var unit in units)
        {
            var head =
                heads.FirstOrDefault(post => post.Unit == unit)
                ?? heads.FirstOrDefault(post => post.Over == unit);
            if (head is not null)
            {
                answers[unit] = people[head.Person];
            }
        }

        return answers;
    }

    /// <summary>Units that somebody heads on the day.</summary>
    internal async Task<IReadOnlySet<UnitId>> HeadedUnits(DateOnly day, CancellationToken stop) =>
        (
            await db.Set<Post>()
                .Where(post => post.Role == Role.Head)
                .On(day)
                .Select(post => new { post.Unit, post.Over })
                .ToListAsync(stop)
        )
            .SelectMany(post => (UnitId[])[post.Unit, post.Over ?? post.Unit])
            .ToHashSet();

    /// <summary>Who holds a post in the unit on the day, by given name.</summary>
    public Task<IReadOnlyList<PersonSummary>> PeopleIn(
        UnitId unit,
        DateOnly day,
        CancellationToken stop
    )
    {
        var holders = db.Set<Post>()
            .Where(post => post.Unit == unit)
            .On(day)
            .Select(post => post.Person);
        return Those(db.Set<Person>().Where(person => holders.Contains(person.Id)), stop);
    }

    /// <summary>Who holds a post on the day in one of these units, or over exactly one of them: two statements for all.</summary>
    public Task<IReadOnlyList<PersonSummary>> PeopleInAny(
        IReadOnlyCollection<UnitId> units,
        DateOnly day,
        CancellationToken stop
    )
    {
        var holders = db.Set<Post>()
            .Where(post =>
                units.Contains(post.Unit) || (post.Over != null && units.Contains(post.Over.Value))
            )
            .On(day)
            .Select(post => post.Person);
        return Those(db.Set<Person>().Where(person => holders.Contains(person.Id)), stop);
    }

    /// <summary>These people with all their posts.</summary>
    public Task<IReadOnlyList<PersonSummary>> HoldingPosts(
        IReadOnlyCollection<PersonId> people,
        CancellationToken stop
    ) => Those(db.Set<Person>().Where(person => people.Contains(person.Id)), stop);

    /// <summary>Whose post it is or was.</summary>
    public async Task<PersonSummary?> HolderOf(PostId post, CancellationToken stop)
    {
        var holder = db.Set<Post>().Where(one => one.Id == post).Select(one => one.Person);
        return (
            await Those(db.Set<Person>().Where(person => holder.Contains(person.Id)), stop)
        ).SingleOrDefault();
    }

    /// <summary>People whose code or name holds all the words, with or without marks, by given name.</summary>
    /// <param name="unit">Only those who hold a post there on the day.</param>
    public Task<IReadOnlyList<PersonSummary>> Search(
        string words,
        UnitId? unit,
        DateOnly day,
        int atMost,
        CancellationToken stop
    )
    {
        var people = db.Set<Person>().Named(words);
        if (unit is { } inside)
        {
            var holders = db.Set<Post>()
                .On(day)
                .Where(post => post.Unit == inside)
                .Select(post => post.Person);
            people = people.Where(person => holders.Contains(person.Id));
        }

        return Those(people.OrderBy(p => p.SortKey).ThenBy(p => p.Code).Take(atMost), stop);
    }

    private async Task<IReadOnlyList<PersonSummary>> Those(
        IQueryable<Person> people,
        CancellationToken stop
    )
    {
        var found = await people
            .Select(person => new
            {
                person.Id,
                person.Code,
                person.Name,
                person.SortKey,
            })
            .ToListAsync(stop);
        if (found.Count == 0)
        {
            return [];
        }

        PersonId[] ids = [.. found.Select(person => person.Id)];
        var posts = await db.Set<Post>()
            .Where(post => ids.Contains(post.Person))
            .OrderBy(post => post.From)
            .ThenBy(post => post.Id)
            .Select(PeopleQueries.Summary)
            .ToListAsync(stop);
        var byPerson = posts.ToLookup(post => post.Person);
        return
        [
            .. found
                .OrderBy(person => person.SortKey, StringComparer.Ordinal)
                .ThenBy(person => person.Code, StringComparer.Ordinal)
                .Select(person => new PersonSummary(
                    person.Id,
                    person.Code,
                    person.Name,
                    [.. byPerson[person.Id]]
                )),
        ];
    }
}
