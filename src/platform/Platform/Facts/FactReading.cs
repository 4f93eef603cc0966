using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Facts as a page, the API and the journal read them, newest first, by key.</summary>
public sealed class FactReading(AppDatabase db, FactCatalogue catalogue)
{
    /// <param name="subject">Only facts about this thing.</param>
    /// <param name="caller">Who reads: some facts are not for everybody.</param>
    /// <param name="atMost">How many.</param>
    /// <param name="after">The identifier of the last fact already seen.</param>
    public Task<IReadOnlyList<ReadFact>> About(
        Guid subject,
        Caller caller,
        int atMost,
        Guid? after,
        CancellationToken stop
    ) => About(subject, caller, atMost, after, [], stop);

    /// <summary>The same without some kinds: on the page of a thing, what changed it and not who looked at it.</summary>
    public Task<IReadOnlyList<ReadFact>> About(
        Guid subject,
        Caller caller,
        int atMost,
        Guid? after,
        string[] without,
        CancellationToken stop
    ) =>
        Read(
            Without([.. catalogue.HiddenFrom(caller), .. without], OfThing(subject, after))
                .Take(atMost),
            stop
        );

    /// <summary>About any of several things that belong together; a fact about two of them once.</summary>
    public Task<IReadOnlyList<ReadFact>> AboutAny(
        IReadOnlyCollection<Guid> subjects,
        Caller caller,
        int atMost,
        CancellationToken stop
    )
    {
        var ids = db.Set<FactSubject>()
            .Where(link => subjects.Contains(link.Subject))
            .Select(link => link.FactId);
        var facts = db.Set<Fact>()
            .Where(fact => ids.Contains(fact.Id))
            .OrderByDescending(fact => fact.Id);
        return Read(Without([.. catalogue.HiddenFrom(caller)], facts).Take(atMost), stop);
    }

    /// <summary>The newest facts of one kind about the thing.</summary>
    public Task<IReadOnlyList<ReadFact>> OfKind(
        Guid subject,
        string kind,
        int atMost,
        CancellationToken stop
    ) => Read(OfThing(subject, null).Where(fact => fact.Kind == kind).Take(atMost), stop);

    /// <summary>Read along the key of the links, which a large thing does not make longer.</summary>
    internal IQueryable<Fact> OfThing(Guid subject, Guid? after)
    {
        var links = db.Set<FactSubject>().Where(link => link.Subject == subject);
        if (after is { } last)
        {
            links = links.Where(link => link.FactId.CompareTo(last) < 0);
        }

        return from link in links
            join fact in db.Set<Fact>() on link.FactId equals fact.Id
            orderby link.FactId descending
            select fact;
    }

    /// <summary>The newest fact of these kinds about the thing.</summary>
    public async Task<ReadFact?> Last(
        Guid subject,
        IReadOnlyCollection<string> kinds,
        CancellationToken stop
    ) =>
        (
            await Read(
                OfThing(subject, null).Where(fact => kinds.Contains(fact.Kind)).Take(1),
                stop
            )
        ).SingleOrDefault();

    /// <summary>How many facts of these kinds are about the thing: as none is ever removed, another number after each.</summary>
    public Task<int> Count(
        Guid subject,
        IReadOnlyCollection<string> kinds,
        CancellationToken stop
    ) => OfThing(subject, null).CountAsync(fact => kinds.Contains(fact.Kind), stop);

    public Task<int> CountAbout(Guid subject, CancellationToken stop) =>
        OfThing(subject, null).CountAsync(stop);

    public Task<IReadOnlyList<ReadFact>> Journal(
        JournalFilter filter,
        int atMost,
        Guid? after,
        CancellationToken stop
    ) => Read(Of(filter, after).Take(atMost), stop);

    internal IQueryable<Fact> Of(JournalFilter filter, Guid? after)
    {
        var facts = Without(filter.Hidden, db.Set<Fact>());
        if (filter.Kinds is { } kinds)
        {
            facts = facts.Where(fact => kinds.Contains(fact.Kind));
        }

        if (filter.PrivateOf is { } reader)
        {
            var hidden = catalogue.Private;
            facts = facts.Where(fact => fact.Person == reader || !hidden.Contains(fact.Kind));
        }

        if (filter.Person is { } person)
        {
            var ids = db.FactsBy(person);
            facts = facts.Where(fact => ids.Contains(fact.Id));
        }

        if (filter.Unit is { } unit)
        {
            var by = db.Set<Fact>().Where(fact => fact.Unit == unit).Select(fact => fact.Id);
            var about = db.Set<FactSubject>()
                .Where(link => link.Subject == unit.Value)
                .Select(link => link.FactId);
            var ids = by.Union(about);
            facts = facts.Where(fact => ids.Contains(fact.Id));
        }

        if (filter.FromUtc is { } from)
        {
            var first = TimeOrderedId.LowestOf(from);
            facts = facts.Where(fact => fact.Id.CompareTo(first) >= 0);
        }

        if (filter.BeforeUtc is { } before)
        {
            var end = TimeOrderedId.LowestOf(before);
            facts = facts.Where(fact => fact.Id.CompareTo(end) < 0);
        }

        if (after is { } last)
        {
            facts = facts.Where(fact => fact.Id.CompareTo(last) < 0);
        }

        return facts.OrderByDescending(fact => fact.Id);
    }

    private static IQueryable<Fact> Without(string[] hidden, IQueryable<Fact> facts) =>
        hidden.Length == 0 ? facts : facts.Where(fact => !hidden.Contains(fact.Kind));

    private async Task<IReadOnlyList<ReadFact>> Read(
        IQueryable<Fact> facts,
        CancellationToken stop
    ) =>
        [
            .. (await facts.AsNoTracking().ToListAsync(stop)).Select(fact => new ReadFact(
                fact,
                catalogue.Read(fact)
            )),
        ];
}

/// <summary>What of the journal is asked for; null asks for all.</summary>
/// <param name="Kinds">Codes of the kinds of facts.</param>
/// <param name="Person">Who did it, or in whose place it was done.</param>
/// <param name="PrivateOf">Private facts only of this person; null: of everybody.</param>
/// <param name="Unit">For which it was done, or which it is about; also one that has ended.</param>
public sealed record JournalFilter(
    IReadOnlyCollection<string>? Kinds = null,
    PersonId? Person = null,
    UnitId? Unit = null,
    DateTime? FromUtc = null,
    DateTime? BeforeUtc = null,
    PersonId? PrivateOf = null
)
{
    /// <summary>Codes of what the reader may not read at all.</summary>
    public string[] Hidden { get; init; } = [];
}

/// <summary>A fact as it is told, on every page and in the API alike.</summary>
public sealed record ReadFact(Fact Envelope, FactBody Body)
{
    /// <summary>Who did it, in whose place, and whom it tells of: a lock is done by an administrator, and is somebody's.</summary>
    public IEnumerable<PersonId> Concerns =>
        new[] { Envelope.Person, Envelope.InPlaceOf }
            .OfType<PersonId>()
            .Concat(PeopleOfFacts.In(Body))
            .Distinct();

    /// <summary>Who, by which post, and what: "Phó Chủ tịch Lê Thị Thanh Mai giao việc … cho ….".</summary>
    public Words Sentence()
    {
        var (who, title, said) = (Envelope.PersonName, Envelope.Title, Body.Sentence());
        return title.Length == 0
                ? new Words($"{who} {said.Vietnamese}", $"{who} {said.English}").Ended()
            : Envelope.InPlaceOfName is { } other
                ? new Words(
                    $"{who} thay {other} ({title}) {said.Vietnamese}",
                    $"{who} for {other} ({title}) {said.English}"
                ).Ended()
            : new Words(
                $"{title} {who} {said.Vietnamese}",
                $"{who} ({title}) {said.English}"
            ).Ended();
    }
}
