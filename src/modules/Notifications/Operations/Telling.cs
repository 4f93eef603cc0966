using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>Writes into the inboxes of those concerned, in the transaction of the act that they hear of.</summary>
internal sealed class Telling(AppDatabase db, DutyParties parties, PersonDirectory people)
{
    /// <param name="thing">What the news is about.</param>
    /// <param name="fact">The news.</param>
    /// <param name="to">Those concerned by the thing's duties.</param>
    /// <param name="heldBy">Only duties that this unit holds; null = all.</param>
    public async Task<IReadOnlySet<PersonId>> Concerned(
        Guid thing,
        Audience to,
        UnitId? heldBy,
        Moment now,
        CancellationToken stop
    )
    {
        if (to is Audience.Nobody)
        {
            return new HashSet<PersonId>();
        }

        var duties = await parties.Of(thing, stop);
        var concerned = new Concerned(duties, now).Of(to, heldBy).Distinct().ToList();
        UnitId[] headless =
        [
            .. concerned.Where(one => one.Person is null).Select(one => one.Unit).Distinct(),
        ];
        var heads =
            headless.Length == 0
                ? new Dictionary<UnitId, PersonSummary>()
                : await people.HeadsOf(headless, now.Today, stop);
        return concerned
            .Select(one => one.Person ?? heads.GetValueOrDefault(one.Unit)?.Id)
            .OfType<PersonId>()
            .ToHashSet();
    }

    /// <summary>
    /// One line for each person, or the one that still waits to be read says it too. Whoever acts on a thing has seen what there was
    /// to see of it.
    /// </summary>
    public async Task Tell(
        Guid thing,
        Guid fact,
        IReadOnlyCollection<PersonId> told,
        PersonId? by,
        Moment now,
        CancellationToken stop
    )
    {
        PersonId[] involved = by is { } actor ? [.. told, actor] : [.. told];
        if (involved.Length == 0)
        {
            return;
        }

        var waiting = await Waiting(thing, involved, stop);
        if (by is { } one && waiting.GetValueOrDefault(one) is { } seen)
        {
            seen.Read(now);
        }

        foreach (var person in told)
        {
            if (waiting.GetValueOrDefault(person) is { } line)
            {
                line.Again(fact, null, now);
            }
            else
            {
                db.Add(Notification.OfFact(person, thing, fact, now));
            }
        }
    }

    private async Task<Dictionary<PersonId, Notification>> Waiting(
        Guid thing,
        IReadOnlyCollection<PersonId> of,
        CancellationToken stop
    )
    {
        var waiting = await db.Set<Notification>()
            .Where(line => line.Thing == thing && line.ReadAt == null && of.Contains(line.Person))
            .ToListAsync(stop);
        return waiting
            .Concat(
                db.Set<Notification>()
                    .Local.Where(line => line.Thing == thing && of.Contains(line.Person))
            )
            .Where(line => line.ReadAt is null)
            .Distinct()
            .ToDictionary(line => line.Person);
    }
}
