using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>For taking a name out: who has left for long enough, by which names somebody was known, who else bears them.</summary>
public sealed class NamesOfPeople(AppDatabase db, FactCatalogue catalogue)
{
    /// <summary>Now, and before each correction.</summary>
    public async Task<IReadOnlyList<string>> Of(PersonId person, CancellationToken stop)
    {
        var name = await db.Set<Person>()
            .Where(one => one.Id == person)
            .Select(one => one.Name)
            .SingleAsync(stop);
        var about = db.Set<FactSubject>()
            .Where(link => link.Subject == person.Value)
            .Select(link => link.FactId);
        var corrections = await db.Set<Fact>()
            .AsNoTracking()
            .Where(fact => about.Contains(fact.Id) && fact.Kind == PersonCorrected.Code)
            .ToListAsync(stop);
        return
        [
            .. corrections
                .Select(fact => ((PersonCorrected)catalogue.Read(fact)).Before)
                .Prepend(name)
                .Distinct(),
        ];
    }

    /// <summary>Others who bear one of the names.</summary>
    public async Task<IReadOnlyList<PersonId>> Namesakes(
        PersonId person,
        IReadOnlyCollection<string> names,
        CancellationToken stop
    ) =>
        await db.Set<Person>()
            .Where(other => other.Id != person && names.Contains(other.Name))
            .Select(other => other.Id)
            .ToListAsync(stop);

    /// <summary>Names of others in which one of the names stands.</summary>
    public async Task<IReadOnlyList<string>> Longer(
        IReadOnlyCollection<string> names,
        CancellationToken stop
    )
    {
        var longer = new List<string>();
        foreach (var name in names)
        {
            longer.AddRange(
                await db.Set<Person>()
                    .Where(other => other.Name != name && other.Name.Contains(name))
                    .Select(other => other.Name)
                    .Distinct()
                    .ToListAsync(stop)
            );
        }

        return [.. longer.Distinct().Except(names)];
    }

    public Task<bool> IsTakenOut(PersonId person, CancellationToken stop) =>
        db.Set<Person>().AnyAsync(one => one.Id == person && one.NameTakenOutOn != null, stop);

    /// <summary>Whose last post ended before the day, and whose name still stands; by the day it ended, then by code.</summary>
    public async Task<KeyPage<PersonWhoLeft>> LeftBefore(
        DateOnly day,
        string? after,
        int atMost,
        CancellationToken stop
    )
    {
        var left = db.Set<Person>()
            .Where(person => person.NameTakenOutOn == null)
            .Where(person =>
                db.Set<Post>().Any(post => post.Person == person.Id)
                && !db.Set<Post>()
                    .Any(post =>
                        post.Person == person.Id && (post.Until == null || post.Until >= day)
                    )
            );
        var total = await left.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last])
        {
            left = left.Where(person => person.Code.CompareTo(last) > 0);
        }

        var page = await left.OrderBy(person => person.Code)
            .Take(atMost + 1)
            .Select(person => new PersonWhoLeft(
                person.Id,
                person.Code,
                person.Name,
                db.Set<Post>()
                    .Where(post => post.Person == person.Id)
                    .Max(post => post.Until)!
                    .Value
            ))
            .ToListAsync(stop);
        var goesOn = page.Count > atMost;
        PersonWhoLeft[] shown = [.. page.Take(atMost)];
        return new(shown, goesOn ? Cursor.Write(shown[^1].Code) : null, total);
    }
}

/// <param name="LastDay">On which a post was held.</param>
public sealed record PersonWhoLeft(PersonId Id, string Code, string Name, DateOnly LastDay);
