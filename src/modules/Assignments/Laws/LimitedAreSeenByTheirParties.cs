using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

/// <summary>What is limited is limited everywhere, and nobody answers for, or holds, what they cannot open.</summary>
internal sealed class LimitedAreSeenByTheirParties(DutyReading duties) : ILaw
{
    private const int ShownAtMost = 10;

    public string Code => "assignments-parties-see";

    public Words Sentence { get; } =
        new(
            "Việc hạn chế người xem thì hạn chế ở mọi nơi; người giao, người chịu trách nhiệm và người đang giữ đều được nêu tên.",
            "What is limited to named people is limited everywhere; whoever issued it, answers for it or holds it is named."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var things = db.Set<LimitedThing>();
        var limited = await db.Set<Assignment>()
            .AsNoTracking()
            .Where(one => one.Limit != null || things.Any(t => t.Thing == (Guid)(object)one.Id))
            .OrderBy(one => one.Code)
            .ToListAsync(stop);
        var viewers = (
            await things.Include(thing => thing.Viewers).AsNoTracking().ToListAsync(stop)
        ).ToDictionary(
            thing => thing.Thing,
            thing => thing.Viewers.Select(viewer => viewer.Person).ToHashSet()
        );
        var broken = new List<string>();
        foreach (var one in limited)
        {
            var named = viewers.GetValueOrDefault(one.Id.Value);
            if (one.Limit is null || named is null || !await AllSee(one, named, now, stop))
            {
                broken.Add(one.Code);
            }
        }

        return new(viewers.Count, broken.Count, [.. broken.Take(ShownAtMost)]);
    }

    private async Task<bool> AllSee(
        Assignment assignment,
        HashSet<PersonId> named,
        Moment now,
        CancellationToken stop
    )
    {
        var holders = (await duties.OfSubject(assignment.Id.Value, now, stop))
            .Select(duty => duty.Holder?.Person)
            .OfType<PersonId>();
        return assignment
            .Parties.Where(party => party != assignment.SupervisingLeader)
            .Concat(holders)
            .All(named.Contains);
    }
}
