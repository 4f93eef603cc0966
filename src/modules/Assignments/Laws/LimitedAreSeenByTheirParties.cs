using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

/// <summary>What is limited is limited everywhere, and nobody answers for what they cannot open.</summary>
internal sealed class LimitedAreSeenByTheirParties : ILaw
{
    public string Code => "assignments-parties-see";

    public Words Sentence { get; } =
        new(
            "Việc hạn chế người xem thì hạn chế ở mọi nơi; người giao và người chịu trách nhiệm đều được nêu tên.",
            "What is limited to named people is limited everywhere; whoever issued it and whoever answers for it are named."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var named = db.Set<Viewer>();
        var things = db.Set<LimitedThing>();
        var broken = db.Set<Assignment>()
            .Where(a => a.Limit != null || things.Any(t => t.Thing == (Guid)(object)a.Id))
            .Where(a =>
                a.Limit == null
                || !things.Any(t => t.Thing == (Guid)(object)a.Id)
                || !named.Any(v =>
                    v.Thing == (Guid)(object)a.Id && v.Person == (PersonId?)a.Accountable
                )
                || (
                    a.IssuerPerson != null
                    && !named.Any(v => v.Thing == (Guid)(object)a.Id && v.Person == a.IssuerPerson)
                )
            );
        return new(
            await things.LongCountAsync(stop),
            await broken.LongCountAsync(stop),
            await broken.OrderBy(a => a.Code).Select(a => a.Code).Take(10).ToListAsync(stop)
        );
    }
}
