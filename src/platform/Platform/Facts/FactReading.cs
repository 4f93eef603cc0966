using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Facts as a page, the API and the journal read them, newest first, by key.</summary>
public sealed class FactReading(AppDatabase db, FactCatalogue catalogue)
{
    /// <param name="subject">Only facts about this thing.</param>
    /// <param name="after">The identifier of the last fact already seen.</param>
    public async Task<IReadOnlyList<ReadFact>> About(
        Guid subject,
        int atMost,
        Guid? after,
        CancellationToken stop
    )
    {
        var ids = db.Set<FactSubject>()
            .Where(link => link.Subject == subject)
            .Select(link => link.FactId);
        return await Read(db.Set<Fact>().Where(fact => ids.Contains(fact.Id)), atMost, after, stop);
    }

    public Task<int> CountAbout(Guid subject, CancellationToken stop) =>
        db.Set<FactSubject>().CountAsync(link => link.Subject == subject, stop);

    public Task<IReadOnlyList<ReadFact>> Journal(
        JournalFilter filter,
        int atMost,
        Guid? after,
        CancellationToken stop
    )
    {
        var facts = db.Set<Fact>().AsQueryable();
        if (filter.Kind is { } kind)
        {
            facts = facts.Where(fact => fact.Kind == kind);
        }

        if (filter.Person is { } person)
        {
            facts = facts.Where(fact => fact.Person == person);
        }

        if (filter.FromUtc is { } from)
        {
            facts = facts.Where(fact => fact.At >= from);
        }

        if (filter.BeforeUtc is { } before)
        {
            facts = facts.Where(fact => fact.At < before);
        }

        return Read(facts, atMost, after, stop);
    }

    private async Task<IReadOnlyList<ReadFact>> Read(
        IQueryable<Fact> facts,
        int atMost,
        Guid? after,
        CancellationToken stop
    )
    {
        if (after is { } last)
        {
            facts = facts.Where(fact => fact.Id.CompareTo(last) < 0);
        }

        var rows = await facts
            .AsNoTracking()
            .OrderByDescending(fact => fact.Id)
            .Take(atMost)
            .ToListAsync(stop);
        return [.. rows.Select(fact => new ReadFact(fact, catalogue.Read(fact)))];
    }
}

public sealed record JournalFilter(
    string? Kind,
    PersonId? Person,
    DateTime? FromUtc,
    DateTime? BeforeUtc
);

/// <summary>A fact as it is told, on every page and in the API alike.</summary>
public sealed record ReadFact(Fact Envelope, FactBody Body)
{
    /// <summary>Who, by which post, and what: "Phó Chủ tịch Lê Thị Thanh Mai giao việc … cho ….".</summary>
    public Words Sentence()
    {
        var (who, title, said) = (Envelope.PersonName, Envelope.Title, Body.Sentence());
        return title.Length == 0
            ? new($"{who} {said.Vietnamese}.", $"{who} {said.English}.")
            : new($"{title} {who} {said.Vietnamese}.", $"{who} ({title}) {said.English}.");
    }
}
