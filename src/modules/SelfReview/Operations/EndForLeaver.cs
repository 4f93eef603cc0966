using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Whoever was to write a review has left the unit: nobody else may write it, so nobody owes it any more. What was written stays.</summary>
internal sealed class EndForLeaver(AppDatabase db, RoundBook book, DutyBook duties)
    : IListen<DutyLeftBehind>
{
    public async Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop)
    {
        var part = await db.Set<ReviewPart>()
            .SingleOrDefaultAsync(one => one.Duty == fact.Duty && one.Person == fact.Person, stop);
        if (part is not { IsOpen: true })
        {
            return;
        }

        var before = part.State;
        part.Leave();
        await book.Move(part, before, stop);
        var ended = await duties.Withdraw(part.Duty, part.State.Name().Vietnamese, now, stop);
        if (ended.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{part.Code}: {refusal.Code}");
        }

        db.Record(new ReviewLapsed(part.Id, part.Code), caller, now);
    }
}
