using Chutri.Duties;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Whoever countersigns for a person now is named in the place of whoever did before.</summary>
internal sealed class NameJudge(ViewLimits limits)
{
    public async Task Name(ReviewPart part, Holder judge, CancellationToken stop)
    {
        if (part.Judge is not { } before || judge.Person is not { } who || who == before)
        {
            return;
        }

        part.Judge = who;
        await limits.Remove(part.Id, [before], stop);
        limits.Name(part.Id, [who]);
    }
}

/// <summary>Whoever was to countersign a person's review has left: else nobody could, because nobody else is named.</summary>
internal sealed class FollowJudge(AppDatabase db, ReviewDesk desk, NameJudge name, DutyBook duties)
    : IListen<DutyLeftBehind>
{
    public async Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop)
    {
        var part = await db.Set<ReviewPart>()
            .SingleOrDefaultAsync(
                one =>
                    one.Duty == fact.Duty
                    && one.State == PartState.HandedIn
                    && one.Judge == fact.Person,
                stop
            );
        if (part is null || await desk.JudgeOf(part, now.Today, stop) is not { } judge)
        {
            return;
        }

        await name.Name(part, judge, stop);
        var passed = await duties.PassTo(
            part.Duty,
            judge,
            NextStep.Judge,
            PassReason.PersonLeft,
            null,
            now,
            stop
        );
        if (passed.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"{part.Code}: {refusal.Code}");
        }
    }
}
