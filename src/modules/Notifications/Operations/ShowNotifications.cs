using System.Globalization;
using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Notifications.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>What a person was told, newest first: the same few statements for a page of any length.</summary>
internal sealed class ShowNotifications(
    AppDatabase db,
    FactCatalogue catalogue,
    DutyParties parties,
    ShowDigests digests,
    OwnMoves moves
)
{
    public const int OnPage = 30;

    public static bool ReadsKey(string after) => Key(after) is not null;

    public Task<long> CountUnread(PersonId person, CancellationToken stop) =>
        db.StillSeen().Unread().LongCountAsync(line => line.Person == person, stop);

    public async Task<ReadNotifications> Page(
        Caller caller,
        bool unread,
        string? after,
        int atMost,
        Moment now,
        CancellationToken stop
    )
    {
        var mine = db.StillSeen().Where(line => line.Person == caller.Person);
        var chosen = unread ? mine.Unread() : mine;
        var rest = chosen;
        if (Key(after) is var (at, id))
        {
            rest = rest.Where(line => line.At < at || (line.At == at && line.Id.CompareTo(id) < 0));
        }

        var lines = await rest.OrderByDescending(line => line.At)
            .ThenByDescending(line => line.Id)
            .Take(atMost + 1)
            .ToListAsync(stop);
        var shown = lines.Count > atMost ? lines[..atMost] : lines;
        var next =
            lines.Count > atMost
                ? Cursor.Write(
                    shown[^1].At.Ticks.ToString(CultureInfo.InvariantCulture),
                    shown[^1].Id.ToString()
                )
                : null;
        return new(
            new(await Say(shown, caller, now, stop), next, await chosen.LongCountAsync(stop)),
            await mine.Unread().LongCountAsync(stop)
        );
    }

    /// <summary>What a mail tells that has not been read since, newest first.</summary>
    public async Task<IReadOnlyList<SaidNotification>> OfMessage(
        Guid message,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        await Say(
            await db.StillSeen()
                .Unread()
                .Where(line => line.Message == message && line.Person == caller.Person)
                .OrderByDescending(line => line.At)
                .ThenByDescending(line => line.Id)
                .ToListAsync(stop),
            caller,
            now,
            stop
        );

    private async Task<IReadOnlyList<SaidNotification>> Say(
        List<Notification> lines,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        Guid[] ids = [.. lines.Select(line => line.Fact).OfType<Guid>()];
        Guid[] things = [.. lines.Where(line => line.Fact is not null).Select(line => line.Thing)];
        var facts = await db.Set<Fact>()
            .AsNoTracking()
            .Where(fact => ids.Contains(fact.Id))
            .ToDictionaryAsync(fact => fact.Id, stop);
        var listed = await parties.Listed(things, stop);
        var limited = await db.Set<LimitedThing>()
            .Where(limited => things.Contains(limited.Thing))
            .Select(limited => limited.Thing)
            .ToHashSetAsync(stop);
        var reminded = await digests.Of(
            [.. lines.Select(line => line.Digest).OfType<Guid>()],
            now,
            stop
        );
        var moved = await Moved(facts.Values, caller, now, stop);
        return [.. lines.Select(Said)];

        SaidNotification Said(Notification line) =>
            line.Digest is { } digest
                ? SaidNotification.OfDigest(line, reminded.GetValueOrDefault(digest))
                : SaidNotification.OfFact(
                    line,
                    facts.GetValueOrDefault(line.Fact!.Value) is { } fact
                    && catalogue.KindOf(fact).MayBeSeenBy(caller)
                        ? new(fact, catalogue.Read(fact))
                        : null,
                    facts.GetValueOrDefault(line.Fact.Value) is { } known
                        ? catalogue.KindOf(known).Name
                        : null,
                    listed.GetValueOrDefault(line.Thing),
                    limited.Contains(line.Thing)
                ) with
                {
                    Moves = moved.GetValueOrDefault(line.Fact.Value).Moves ?? [],
                    MoreMoves = moved.GetValueOrDefault(line.Fact.Value).More,
                };
    }

    /// <summary>Of each new calendar that is told, which of the reader's own deadlines it moved.</summary>
    private async Task<Dictionary<Guid, (IReadOnlyList<OwnMove> Moves, int More)>> Moved(
        IEnumerable<Fact> facts,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var moved = new Dictionary<Guid, (IReadOnlyList<OwnMove>, int)>();
        foreach (var fact in facts.Where(fact => fact.Kind == CalendarPutInForce.FactCode))
        {
            if (catalogue.Read(fact) is CalendarPutInForce put && caller.Person is { } person)
            {
                moved[fact.Id] = await moves.Of(person, put.Label, now, stop);
            }
        }

        return moved;
    }

    private static (DateTime At, Guid Id)? Key(string? after) =>
        Cursor.Read(after, 2) is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
        && at >= 0
        && at <= DateTime.MaxValue.Ticks
        && Guid.TryParse(id, out var last)
            ? (new DateTime(at, DateTimeKind.Utc), last)
            : null;
}

/// <param name="Unread">How many of all wait to be read.</param>
internal sealed record ReadNotifications(KeyPage<SaidNotification> Page, long Unread);
