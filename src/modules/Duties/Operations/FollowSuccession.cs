using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>What a unit that ends leads, holds or waits for goes to its successor; what is closed keeps the old name.</summary>
internal sealed class FollowSuccession(AppDatabase db, DutySummary summary, PersonDirectory people)
    : IListen<UnitSucceeded>
{
    private const int DutiesInFact = 500;

    public async Task Hear(UnitSucceeded fact, Caller caller, Moment now, CancellationToken stop)
    {
        var moving = await Concerned(fact.From, stop);
        if (moving.Count == 0)
        {
            return;
        }

        var head = (await people.HeadOf(fact.To, now.Today, stop))?.Id;
        var staying = await StayingIn(fact.To, moving, now, stop);
        var deltas = new SummaryDeltas();
        foreach (var duty in moving)
        {
            deltas.Add(SummaryKey.Of(duty), -1);
            var holder =
                duty.HolderPerson is { } person && staying.Contains(person)
                    ? duty.HolderPerson
                    : null;
            duty.Succeed(fact.From, fact.To, head, holder, fact.Decision, now);
            deltas.Add(SummaryKey.Of(duty), 1);
        }

        await summary.Apply(deltas, stop);
        foreach (
            var some in await ToldTogether.Of(db, moving, duty => duty.Subject, DutiesInFact, stop)
        )
        {
            db.Record(FactOf(fact, some), caller, now);
        }
    }

    private Task<List<Duty>> Concerned(UnitId unit, CancellationToken stop) =>
        db.Set<Duty>()
            .Where(duty => duty.ClosedAt == null)
            .Where(duty =>
                duty.LeadUnit == unit || duty.HolderUnit == unit || duty.OwedToUnit == unit
            )
            .OrderBy(duty => duty.Id)
            .ToListAsync(stop);

    /// <summary>Those of the present holders who have a post in the successor keep their work.</summary>
    private async Task<HashSet<PersonId>> StayingIn(
        UnitId successor,
        IEnumerable<Duty> moving,
        Moment now,
        CancellationToken stop
    )
    {
        PersonId[] holders =
        [
            .. moving.Select(duty => duty.HolderPerson).OfType<PersonId>().Distinct(),
        ];
        return
        [
            .. (await people.HoldingPosts(holders, stop))
                .Where(person => person.PostsOn(now.Today).Any(post => post.Unit == successor))
                .Select(person => person.Id),
        ];
    }

    private static DutiesSucceeded FactOf(UnitSucceeded fact, Duty[] duties) =>
        new(
            fact.From,
            fact.FromName,
            fact.To,
            fact.ToName,
            fact.Decision,
            [.. duties.Select(duty => duty.Code)],
            [.. duties.Select(duty => duty.Subject).Distinct()]
        );
}
