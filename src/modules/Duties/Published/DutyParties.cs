using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties;

/// <summary>Who has to do with what things owe: asked after something has happened to them, so that those concerned can be told.</summary>
public sealed class DutyParties(AppDatabase db)
{
    /// <summary>The duties that a thing has or had, oldest first.</summary>
    public async Task<IReadOnlyList<PartiesOfDuty>> Of(Guid subject, CancellationToken stop)
    {
        var duties = await db.Set<Duty>()
            .AsNoTracking()
            .Where(duty => duty.Subject == subject)
            .OrderBy(duty => duty.Id)
            .ToListAsync(stop);
        DutyId[] ids = [.. duties.Select(duty => duty.Id)];
        var ended = (
            await db.Set<Holding>()
                .AsNoTracking()
                .Where(holding => ids.Contains(holding.Duty) && holding.Until != null)
                .OrderBy(holding => holding.Sequence)
                .ToListAsync(stop)
        ).ToLookup(holding => holding.Duty);
        return
        [
            .. duties.Select(duty => new PartiesOfDuty(
                duty.Id,
                duty.Kind,
                duty.Holder,
                duty.HeldSince,
                duty.Accountable,
                duty.OwedToUnit,
                duty.OwedToPerson,
                [
                    .. ended[duty.Id]
                        .Select(holding => new EndedHolding(
                            new(holding.Unit, holding.Person),
                            holding.Until!.Value,
                            holding.Why
                        )),
                ]
            )),
        ];
    }

    /// <summary>
    /// What lists call these things, by the first duty of each: for limited work its code and its limit. Nothing for a thing that
    /// owes nothing, or that whoever reads may not see.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, ListedThing>> Listed(
        IReadOnlyCollection<Guid> subjects,
        CancellationToken stop
    )
    {
        if (subjects.Count == 0)
        {
            return new Dictionary<Guid, ListedThing>();
        }

        var found = await db.Set<Duty>()
            .Where(duty => subjects.Contains(duty.Subject))
            .Select(duty => new
            {
                duty.Id,
                duty.Subject,
                duty.Code,
                duty.Title,
                duty.Url,
            })
            .ToListAsync(stop);
        return found
            .GroupBy(duty => duty.Subject)
            .Select(duties => duties.MinBy(duty => duty.Id.Value)!)
            .ToDictionary(
                duty => duty.Subject,
                duty => new ListedThing(duty.Code, duty.Title, duty.Url)
            );
    }
}

/// <param name="Holder">Null once closed.</param>
/// <param name="HeldSince">When the present holding (or, once closed, the last one) began.</param>
/// <param name="Ended">The holdings that have ended, oldest first.</param>
public sealed record PartiesOfDuty(
    DutyId Id,
    DutyKind Kind,
    Holder? Holder,
    DateTime HeldSince,
    PersonId? Accountable,
    UnitId OwedToUnit,
    PersonId? OwedToPerson,
    IReadOnlyList<EndedHolding> Ended
);

public sealed record EndedHolding(Holder Holder, DateTime Until, PassReason? Why);

/// <param name="Title">As lists say it.</param>
/// <param name="Url">Its page.</param>
public sealed record ListedThing(string Code, string Title, string Url);
