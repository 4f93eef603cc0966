using System.Runtime.CompilerServices;
using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>The record of a person and all posts, each with who wrote it down.</summary>
internal sealed class HeldPerson(AppDatabase db, FactsOfPerson facts, UnitDirectory units)
    : IHoldAboutPeople
{
    private static readonly Words Unknown = new("không ghi lại nguồn", "the source was not noted");

    public string Code => "person";

    public Words Title { get; } = new("Tên và chức vụ", "Name and posts");

    public Words Purpose { get; } =
        new(
            "Để biết ai giữ chức vụ nào, có thẩm quyền gì. Mọi người đăng nhập đều xem được.",
            "To know who holds which post, with which authority. Everybody who is signed in can see it."
        );

    public async Task<long> Count(PersonId person, CancellationToken stop) =>
        await db.Set<Person>().LongCountAsync(one => one.Id == person, stop)
        + await db.Set<Post>().LongCountAsync(post => post.Person == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var thing in (await All(person, stop)).After(after, atMost))
        {
            yield return thing;
        }
    }

    private async Task<List<HeldThing>> All(PersonId person, CancellationToken stop)
    {
        var things = new List<HeldThing>();
        var record = await db.Set<Person>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == person, stop);
        if (record is null)
        {
            return things;
        }

        var posts = await db.Set<Post>()
            .AsNoTracking()
            .Where(post => post.Person == person)
            .ToListAsync(stop);
        var all = await units.All(stop);
        var firsts = await facts.Firsts(
            [person.Value, .. posts.Select(post => post.Id.Value)],
            stop
        );
        things.Add(
            Of(
                person.Value,
                new("họ tên, mã", "name, code"),
                HeldThing.Plain($"{record.Name} ({record.Code})"),
                firsts
            )
        );
        things.AddRange(
            posts.Select(post =>
                Of(
                    post.Id.Value,
                    new("chức vụ", "post"),
                    Value(post, all.GetValueOrDefault(post.Unit)?.Name ?? ""),
                    firsts
                )
            )
        );
        return things;
    }

    private static HeldThing Of(
        Guid id,
        Words what,
        Words value,
        IReadOnlyDictionary<Guid, ReadFact> firsts
    )
    {
        var first = firsts.GetValueOrDefault(id);
        return new(id, what, value, first?.Envelope.At, first?.Sentence() ?? Unknown);
    }

    private static Words Value(Post post, string unit) =>
        post.Until is { } until
            ? new(
                $"{post.Title}, {unit}, từ {post.From:dd/MM/yyyy} đến {until:dd/MM/yyyy}",
                $"{post.Title}, {unit}, from {post.From:yyyy-MM-dd} until {until:yyyy-MM-dd}"
            )
            : new(
                $"{post.Title}, {unit}, từ {post.From:dd/MM/yyyy}",
                $"{post.Title}, {unit}, from {post.From:yyyy-MM-dd}"
            );
}
