using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>
/// Posts end by themselves on their last day: once a day every holder and every accountable person is looked at. Each in a
/// transaction of its own: one who cannot be followed does not keep the others waiting, and is tried again.
/// </summary>
internal sealed class LeaversClock(
    AppDatabase db,
    PersonDirectory people,
    AuthorityClock clock,
    OperationRunner runner,
    FollowLeaver follow,
    LeaversLookedFor looked
) : IDueWork
{
    private const int AtOnce = 500;

    public string Name => "duties.follow-leavers";

    public Words Title { get; } =
        new(
            "đưa việc của người thôi chức vụ về đơn vị",
            "bring back to the unit what people who left their posts held"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        if (looked.On == today)
        {
            return 0;
        }

        var outcome = await DueOutcome.Each(
            await WithoutPost(today, stop),
            person => runner.Run(follow, person, Caller.Program, stop),
            stop
        );
        if (outcome.Refusal is null)
        {
            looked.On = today;
        }

        return outcome;
    }

    private async Task<IReadOnlyList<PersonId>> WithoutPost(DateOnly today, CancellationToken stop)
    {
        var open = db.Set<Duty>().Where(duty => duty.ClosedAt == null);
        var held = await open.Where(duty => duty.HolderPerson != null && duty.HolderUnit != null)
            .Select(duty => new { Person = duty.HolderPerson, Unit = duty.HolderUnit })
            .Distinct()
            .ToListAsync(stop);
        var answered = await open.Where(duty => duty.Accountable != null)
            .Select(duty => new { Person = duty.Accountable, Unit = (UnitId?)duty.LeadUnit })
            .Distinct()
            .ToListAsync(stop);
        var unitsOf = held.Concat(answered)
            .ToLookup(one => one.Person!.Value, one => one.Unit!.Value);
        var gone = new List<PersonId>();
        foreach (var some in unitsOf.Select(one => one.Key).Chunk(AtOnce))
        {
            gone.AddRange(
                (await people.HoldingPosts(some, stop))
                    .Where(person =>
                        unitsOf[person.Id]
                            .Any(unit => !person.PostsOn(today).Any(post => post.ActsFor(unit)))
                    )
                    .Select(person => person.Id)
            );
        }

        return gone;
    }
}

/// <summary>The day on which this process looked last; another node, or a new start, looks again, and finds nothing to do.</summary>
internal sealed class LeaversLookedFor
{
    public DateOnly? On { get; set; }
}
