using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// Where a person's name stands in facts, and the one way in which a fact is ever touched: for each fact a pass is written that
/// cannot outlive its transaction, the triggers let the name pass and nothing else, and the pass is taken back.
/// </summary>
public sealed class NamesInFacts(AppDatabase db, FactCatalogue catalogue)
{
    public const string Passes = "platform_name_passes";
    private const int FactsAtOnce = 500;

    /// <param name="hidden">Limited things whose words are not for whoever asks.</param>
    public async Task<FoundInFacts> Find(
        PersonToForget person,
        IReadOnlySet<Guid> hidden,
        CancellationToken stop
    )
    {
        var id = person.Person;
        var own = await db.Set<Fact>()
            .CountAsync(fact => fact.Person == id || fact.InPlaceOf == id, stop);
        var named = new Dictionary<Guid, Fact>();
        foreach (var some in Candidates(person))
        {
            await foreach (var fact in some.AsAsyncEnumerable().WithCancellation(stop))
            {
                if (
                    person.IsNamedIn(fact.Reason)
                    || JsonTexts
                        .Of(fact.Data)
                        .Any(text =>
                            person.IsNamedIn(text.Text) || person.CodeIn(text.Text) is not null
                        )
                )
                {
                    named[fact.Id] = fact;
                }
            }
        }

        var subjects = await SubjectsOf(named.Keys, stop);
        return new(
            own,
            [
                .. named
                    .Values.OrderBy(fact => fact.Id)
                    .Select(fact => TextOf(fact, [.. subjects[fact.Id]], person, hidden))
                    .Where(text => text.IsNamed),
            ]
        );
    }

    private FactText TextOf(
        Fact fact,
        Guid[] about,
        PersonToForget person,
        IReadOnlySet<Guid> hidden
    )
    {
        var kind = catalogue.KindOf(fact);
        var said = new NamePlaceKind(kind.Code, kind.Name);
        var tells = Tells(fact, about, person.Person);
        var another = person.Namesakes.Any(other =>
            fact.Person == other || fact.InPlaceOf == other || Tells(fact, about, other)
        );
        return new(
            fact.Id,
            kind.Name,
            catalogue.Read(fact).Sentence(),
            fact.Reason,
            fact.Data,
            about.Any(hidden.Contains)
        )
        {
            IsPrivate = kind.Private,
            InReason =
                fact.Reason is { } reason && person.IsNamedIn(reason)
                    ? NamedText.Of(WhoseName.ForAReader, said, person, reason)
                    : null,
            InData =
            [
                .. JsonTexts
                    .Of(fact.Data)
                    .Select(text => Named(text, said, person, tells, another)),
            ],
        };
    }

    private static NamedLeaf? Named(
        JsonText text,
        NamePlaceKind said,
        PersonToForget person,
        bool tells,
        bool another
    ) =>
        person.CodeIn(text.Text) is { } code
            ? IsTheirCode(text, person, tells)
                ? new(null, code)
                : null
            : person.IsNamedIn(text.Text)
            && NamedText.Of(Whose(text, person, tells && !another), said, person, text.Text)
                is { } name
                ? new(name, null)
                : null;

    /// <summary>
    /// A name beside the identifier of its bearer is that bearer's; one that stands alone in a fact that tells of this person, and of
    /// no namesake, is this person's. Any other only a reader can tell.
    /// </summary>
    private static WhoseName Whose(JsonText text, PersonToForget person, bool tellsOfOne) =>
        text.Bearer is { } bearer
            ? bearer == person.Person.Value
                ? WhoseName.Theirs
                : WhoseName.Anothers
            : tellsOfOne && person.IsName(text.Text)
                ? WhoseName.Theirs
                : WhoseName.ForAReader;

    private static bool IsTheirCode(JsonText text, PersonToForget person, bool tells) =>
        tells && (text.Bearer is not { } bearer || bearer == person.Person.Value);

    /// <summary>In the transaction of the act, after its own fact was saved.</summary>
    /// <param name="removal">That fact: without it there is no pass.</param>
    public async Task Replace(
        PersonToForget person,
        FoundInFacts found,
        IReadOnlySet<string> chosen,
        NameMark mark,
        Guid removal,
        CancellationToken stop
    )
    {
        var id = person.Person;
        var longest = db
            .Model.FindEntityType(typeof(Fact))!
            .FindProperty(nameof(Fact.Reason))!
            .GetMaxLength();
        var going = found.Texts.Where(fact => fact.Goes(chosen)).ToList();
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
            going.Select(fact => new object?[] { fact.Id, removal, id.Value, Guid.Empty }),
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
            going.Select(fact =>
                new object?[]
                {
                    fact.ReasonWithout(person, chosen, mark, longest),
                    fact.DataWithout(person, chosen, mark),
                    fact.Id,
                }
            ),
            stop
        );
        await db.Database.ExecuteSqlAsync($"delete from platform_name_passes", stop);
    }

    /// <summary>By the person, about the person, with the person's identifier in them; and those in which a name may stand.</summary>
    private IEnumerable<IQueryable<Fact>> Candidates(PersonToForget person)
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
            .. person.Names.Select(LikePattern.MayHold),
        ];
#pragma warning disable CA1304, CA1311, CA1862 // lower() of the database
        return new[]
        {
            facts.Where(fact => fact.Person == id || fact.InPlaceOf == id),
            about,
        }.Concat(
            written.Select(pattern =>
                facts.Where(fact =>
                    EF.Functions.Like(fact.Data.ToLower(), pattern)
                    || EF.Functions.Like(fact.Reason!.ToLower(), pattern)
                )
            )
        );
#pragma warning restore CA1304, CA1311, CA1862
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

    /// <summary>It is about the person, or holds the person's identifier. That the person did it tells nothing of whom it names.</summary>
    private static bool Tells(Fact fact, Guid[] about, PersonId person) =>
        about.Contains(person.Value)
        || fact.Data.Contains(person.Value.ToString(), StringComparison.OrdinalIgnoreCase);
}

/// <param name="Own">Facts that say the name as that of whoever acted.</param>
/// <param name="Texts">Facts in whose sentence or reason the name stands.</param>
public sealed record FoundInFacts(int Own, IReadOnlyList<FactText> Texts);
