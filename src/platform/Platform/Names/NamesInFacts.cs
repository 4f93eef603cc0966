using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Where a person's name stands in facts, and the one way in which a fact is ever touched: for each fact a pass is written that
/// cannot outlive its transaction, the triggers let the name pass and nothing else, and the pass is taken back.
/// </summary>
public sealed class NamesInFacts(AppDatabase db)
{
    public const string Passes = "platform_name_passes";
    private const int FactsAtOnce = 500;

    public async Task<FoundInFacts> Find(PersonToForget person, CancellationToken stop)
    {
        var id = person.Person;
        var own = await db.Set<Fact>()
            .CountAsync(fact => fact.Person == id || fact.InPlaceOf == id, stop);
        var named = new Dictionary<Guid, NamedFact>();
        foreach (var some in Candidates(person))
        {
            await foreach (var fact in some.AsAsyncEnumerable().WithCancellation(stop))
            {
                if (person.IsNamedIn(fact.Reason) || person.IsInJson(fact.Data))
                {
                    named[fact.Id] = fact;
                }
            }
        }

        var subjects = await SubjectsOf(named.Keys, stop);
        var texts = new List<FactText>();
        var left = 0;
        foreach (var fact in named.Values)
        {
            var about = subjects[fact.Id];
            var isKnown = Knows(fact, about, id);
            var isAnother = person.Namesakes.Any(other => Knows(fact, about, other));
            if (isKnown ? isAnother : person.Namesakes.Count > 0)
            {
                left++;
            }
            else if (isKnown || person.IsNamedIn(fact.Reason) || person.IsNamedIn(fact.Data))
            {
                texts.Add(new(fact.Id, fact.Reason, fact.Data, isKnown));
            }
        }

        return new(own, texts, left);
    }

    /// <summary>In the transaction of the act, after its own fact was saved.</summary>
    /// <param name="removal">That fact: without it there is no pass.</param>
    public async Task Replace(
        PersonToForget person,
        FoundInFacts found,
        NameMark mark,
        Guid removal,
        CancellationToken stop
    )
    {
        var id = person.Person;
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into platform_name_passes (fact_id, removal, person, never)
            select id, {removal}, {id.Value}, {Guid.Empty} from platform_facts
            where person = {id.Value} or in_place_of = {id.Value}
            """,
            stop
        );
        await ManyRows.Execute(
            db,
            $"insert into {Passes} (fact_id, removal, person, never) values (@p0, @p1, @p2, @p3) on conflict do nothing",
            found.Texts.Select(fact => new object?[] { fact.Id, removal, id.Value, Guid.Empty }),
            stop
        );
        await db.Set<Fact>()
            .Where(fact => fact.Person == id)
            .ExecuteUpdateAsync(
                change => change.SetProperty(fact => fact.PersonName, mark.Name),
                stop
            );
        await db.Set<Fact>()
            .Where(fact => fact.InPlaceOf == id)
            .ExecuteUpdateAsync(
                change => change.SetProperty(fact => fact.InPlaceOfName, mark.Name),
                stop
            );
        await ManyRows.Execute(
            db,
            $"update {PlatformTables.Facts} set reason = @p0, data = @p1 where id = @p2",
            found.Texts.Select(fact =>
                new object?[]
                {
                    fact.Reason is { } reason ? person.Without(reason, mark) : null,
                    person.WithoutInJson(fact.Data, mark, fact.Knows),
                    fact.Id,
                }
            ),
            stop
        );
        await db.Database.ExecuteSqlAsync($"delete from platform_name_passes", stop);
    }

    /// <summary>By the person, about the person, with the person's identifier in them; and those in which a name stands.</summary>
    private IEnumerable<IQueryable<NamedFact>> Candidates(PersonToForget person)
    {
        var id = person.Person;
        var facts = db.Set<Fact>().AsNoTracking();
        var about =
            from link in db.Set<FactSubject>()
            join fact in facts on link.FactId equals fact.Id
            where link.Subject == id.Value
            select fact;
        IEnumerable<string> written =
        [
            LikePattern.Holding(id.Value.ToString()),
            .. person.Names.Select(LikePattern.Holding),
        ];
        return new[] { facts.Where(fact => fact.Person == id || fact.InPlaceOf == id), about }
            .Concat(
                written.Select(pattern =>
                    facts.Where(fact =>
                        EF.Functions.Like(fact.Data, pattern, LikePattern.Escape)
                        || EF.Functions.Like(fact.Reason!, pattern, LikePattern.Escape)
                    )
                )
            )
            .Select(some =>
                some.Select(fact => new NamedFact(
                    fact.Id,
                    fact.Person,
                    fact.InPlaceOf,
                    fact.Reason,
                    fact.Data
                ))
            );
    }

    private async Task<ILookup<Guid, Guid>> SubjectsOf(
        IReadOnlyCollection<Guid> facts,
        CancellationToken stop
    )
    {
        var links = new List<FactSubject>();
        foreach (var some in facts.Chunk(FactsAtOnce))
        {
            links.AddRange(
                await db.Set<FactSubject>()
                    .AsNoTracking()
                    .Where(link => some.Contains(link.FactId))
                    .ToListAsync(stop)
            );
        }

        return links.ToLookup(link => link.FactId, link => link.Subject);
    }

    private static bool Knows(NamedFact fact, IEnumerable<Guid> about, PersonId person) =>
        fact.Person == person
        || fact.InPlaceOf == person
        || about.Contains(person.Value)
        || fact.Data.Contains(person.Value.ToString(), StringComparison.OrdinalIgnoreCase);

    private sealed record NamedFact(
        Guid Id,
        PersonId? Person,
        PersonId? InPlaceOf,
        string? Reason,
        string Data
    );
}

/// <param name="Own">Facts that say the name as that of whoever acted.</param>
/// <param name="Texts">Facts in whose sentence or reason the name stands.</param>
/// <param name="Left">Facts that say the same name, of whom nothing tells whether it is this person's.</param>
public sealed record FoundInFacts(int Own, IReadOnlyList<FactText> Texts, int Left);

/// <param name="Knows">It holds the person's identifier: a code that stands in it is the person's.</param>
public sealed record FactText(Guid Id, string? Reason, string Data, bool Knows);
