using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Facts as whoever they concern may read them: also the private ones.</summary>
public sealed class FactsOfPerson(AppDatabase db, FactCatalogue catalogue)
{
    /// <summary>Done by this person, or in this person's place.</summary>
    public IQueryable<Fact> By(PersonId person)
    {
        var ids = db.FactsBy(person);
        return db.Set<Fact>().Where(fact => ids.Contains(fact.Id));
    }

    /// <summary>About this person, done by others.</summary>
    public IQueryable<Fact> About(PersonId person) =>
        from link in db.Set<FactSubject>()
        join fact in db.Set<Fact>() on link.FactId equals fact.Id
        where link.Subject == person.Value && (fact.Person == null || fact.Person != person)
        select fact;

    /// <summary>Who first wrote each thing down, and when; without those of which no fact tells.</summary>
    public async Task<IReadOnlyDictionary<Guid, ReadFact>> Firsts(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        // Facts are in the order of their identifiers, but PostgreSQL 15 has no min() of a uuid.
        var links = await db.Set<FactSubject>()
            .Where(link => things.Contains(link.Subject))
            .Where(link =>
                !db.Set<FactSubject>()
                    .Any(earlier =>
                        earlier.Subject == link.Subject && earlier.FactId.CompareTo(link.FactId) < 0
                    )
            )
            .Join(
                db.Set<Fact>(),
                link => link.FactId,
                fact => fact.Id,
                (link, fact) => new { link.Subject, Fact = fact }
            )
            .AsNoTracking()
            .ToListAsync(stop);
        return links.ToDictionary(
            link => link.Subject,
            link => new ReadFact(link.Fact, catalogue.Read(link.Fact))
        );
    }

    public async IAsyncEnumerable<HeldThing> Read(
        IQueryable<Fact> facts,
        Guid? after,
        int atMost,
        Func<ReadFact, Words> from,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        if (after is { } last)
        {
            facts = facts.Where(fact => fact.Id.CompareTo(last) < 0);
        }

        var newest = facts.OrderByDescending(fact => fact.Id).Take(atMost).AsNoTracking();
        await foreach (var fact in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            var read = new ReadFact(fact, catalogue.Read(fact));
            var kind = catalogue.KindOf(fact);
            yield return new(fact.Id, kind.Name, read.Sentence(), fact.At, from(read));
        }
    }
}
