using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// A module says what it holds about a person, one kind of thing each, so that the person can read all of it in one place and take
/// it along (Law 91/2025/QH15, Decree 356/2025/NĐ-CP). What opens something (a password, a token, a key) is never among it.
/// </summary>
public interface IHoldAboutPeople
{
    /// <summary>Stable word for addresses and files, kebab-case.</summary>
    string Code { get; }

    Words Title { get; }

    /// <summary>What it is kept for; how long, where no rule of retention says it.</summary>
    Words Purpose { get; }

    /// <summary>The rule that says how long; null where it stays.</summary>
    RetentionRule? KeptBy => null;

    Task<long> Count(PersonId person, CancellationToken stop);

    /// <summary>Newest first.</summary>
    /// <param name="after">The key of the last one already seen.</param>
    IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    );
}

/// <summary>One thing that is held about a person.</summary>
/// <param name="Key">Time-ordered; the list goes on after it.</param>
/// <param name="Since">When it was written down, in UTC; null where nobody noted it.</param>
/// <param name="From">Where it came from: who typed it, from which file, by which act.</param>
public sealed record HeldThing(Guid Key, Words What, Words Value, DateTime? Since, Words From)
{
    /// <summary>Its page, where it has one.</summary>
    public string? Href { get; init; }

    /// <summary>A value that is the same in both languages.</summary>
    public static Words Plain(string value) => new(value, value);
}

public static class HeldThings
{
    /// <summary>Few enough to be made at once: those after the key.</summary>
    public static IEnumerable<HeldThing> After(
        this IEnumerable<HeldThing> things,
        Guid? after,
        int atMost
    ) =>
        things
            .OrderByDescending(thing => thing.Key)
            .Where(thing => after is not { } last || thing.Key.CompareTo(last) < 0)
            .Take(atMost);

    /// <summary>Read from the database along their keys.</summary>
    /// <param name="rows">All of the person, in any order; not tracked.</param>
    /// <param name="after">The key of the last one already seen.</param>
    public static async IAsyncEnumerable<HeldThing> NewestFirst<TRow, TOf>(
        this IQueryable<HeldRow<TRow, TOf>> rows,
        Guid? after,
        int atMost,
        Func<TRow, TOf, HeldThing> say,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        if (after is { } last)
        {
            rows = rows.Where(row => row.Key.CompareTo(last) < 0);
        }

        var newest = rows.OrderByDescending(row => row.Key).Take(atMost);
        await foreach (var row in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return say(row.Row, row.Of);
        }
    }
}

/// <summary>A row about a person, with what it belongs to. Made with an initializer, so that the database can order by its key.</summary>
public sealed class HeldRow<TRow, TOf>
{
    /// <summary>Time-ordered.</summary>
    public required Guid Key { get; init; }

    public required TRow Row { get; init; }

    public required TOf Of { get; init; }
}
