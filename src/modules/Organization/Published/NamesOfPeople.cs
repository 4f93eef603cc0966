using System.Linq.Expressions;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.VietnameseText;
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

    /// <summary>Others who bear, or bore, one of the names, and names of others in which one of them stands.</summary>
    public async Task<NamesOfOthers> Others(
        PersonId person,
        IReadOnlyCollection<string> names,
        CancellationToken stop
    )
    {
        var namesakes = new HashSet<PersonId>();
        var longer = new HashSet<string>();
        foreach (var name in names)
        {
            foreach (var (other, borne) in await NamedLike(name, stop))
            {
                if (other == person)
                {
                    continue;
                }

                if (names.Contains(borne, StringComparer.OrdinalIgnoreCase))
                {
                    namesakes.Add(other);
                }
                else if (borne.Contains(name, StringComparison.OrdinalIgnoreCase))
                {
                    longer.Add(borne);
                }
            }
        }

        return new([.. namesakes], [.. longer]);
    }

    /// <summary>Whoever may bear the name, or a longer one, now or before a correction.</summary>
    private async Task<IReadOnlyList<(PersonId Person, string Name)>> NamedLike(
        string name,
        CancellationToken stop
    )
    {
        var folded = Folding.Fold(name);
        var now = await db.Set<Person>()
            .Where(one => one.Folded.Contains(folded))
            .Select(one => new { one.Id, one.Name })
            .ToListAsync(stop);
        var pattern = LikePattern.MayHold(name);
#pragma warning disable CA1304, CA1311, CA1862 // lower() of the database
        var corrections = await db.Set<Fact>()
            .AsNoTracking()
            .Where(fact =>
                fact.Kind == PersonCorrected.Code && EF.Functions.Like(fact.Data.ToLower(), pattern)
            )
            .ToListAsync(stop);
#pragma warning restore CA1304, CA1311, CA1862
        return
        [
            .. now.Select(one => (one.Id, one.Name)),
            .. corrections
                .Select(fact => (PersonCorrected)catalogue.Read(fact))
                .Select(body => (body.Person, body.Before)),
        ];
    }

    public Task<bool> IsTakenOut(PersonId person, CancellationToken stop) =>
        db.Set<Person>().AnyAsync(one => one.Id == person && one.NameTakenOutOn != null, stop);

    /// <summary>
    /// Whose last post ended before the day, or who never held one and of whom no fact tells since, and whose name still stands; by
    /// code.
    /// </summary>
    public async Task<KeyPage<PersonWhoLeft>> LeftBefore(
        DateOnly day,
        string? after,
        int atMost,
        CancellationToken stop
    )
    {
        var known = db.Set<Person>().Where(person => person.NameTakenOutOn == null);
        var left = known
            .Where(person => db.Set<Post>().Any(post => post.Person == person.Id))
            .Where(person =>
                !db.Set<Post>()
                    .Any(post =>
                        post.Person == person.Id && (post.Until == null || post.Until >= day)
                    )
            )
            .Union(known.Where(NeverInPostNorSince(day)));
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
                db.Set<Post>().Where(post => post.Person == person.Id).Max(post => post.Until)
            ))
            .ToListAsync(stop);
        var goesOn = page.Count > atMost;
        PersonWhoLeft[] shown = [.. page.Take(atMost)];
        return new(shown, goesOn ? Cursor.Write(shown[^1].Code) : null, total);
    }

    /// <summary>
    /// The last day on which anything was done by or about the person, who never held a post; null where no fact tells.
    /// </summary>
    public async Task<DateOnly?> LastDeed(PersonId person, CancellationToken stop)
    {
        var about = db.Set<FactSubject>()
            .Where(link => link.Subject == person.Value)
            .Select(link => link.FactId);
        var at = await db.Set<Fact>()
            .Where(fact => fact.Person == person || about.Contains(fact.Id))
            .MaxAsync(fact => (DateTime?)fact.At, stop);
        return at is { } last ? DateOnly.FromDateTime(last).AddDays(1) : null;
    }

    /// <summary>The same of many: facts tell of them, and none does since.</summary>
    private Expression<Func<Person, bool>> NeverInPostNorSince(DateOnly day)
    {
        var since = day.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var about =
            from link in db.Set<FactSubject>()
            join fact in db.Set<Fact>() on link.FactId equals fact.Id
            select new { link.Subject, fact.At };
        return person =>
            !db.Set<Post>().Any(post => post.Person == person.Id)
            && about.Any(one => one.Subject == (Guid)(object)person.Id)
            && !about.Any(one => one.Subject == (Guid)(object)person.Id && one.At >= since)
            && !db.Set<Fact>().Any(fact => fact.Person == person.Id && fact.At >= since);
    }
}

/// <param name="Namesakes">Who bears, or bore, one of the names.</param>
/// <param name="Longer">Names in which one of the names stands.</param>
public sealed record NamesOfOthers(IReadOnlyList<PersonId> Namesakes, IReadOnlyList<string> Longer);

/// <param name="LastDay">On which a post was held; null where none ever was.</param>
public sealed record PersonWhoLeft(PersonId Id, string Code, string Name, DateOnly? LastDay);
