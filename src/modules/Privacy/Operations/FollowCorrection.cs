using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Operations;

/// <summary>Where whoever had to answer has left, whoever answers now is named: nobody holds what they cannot open.</summary>
internal sealed class FollowCorrection(AppDatabase db, ViewLimits limits, PersonDirectory people)
    : IListen<DutyLeftBehind>
{
    public async Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop)
    {
        if (
            !await db.Set<CorrectionRequest>().AnyAsync(one => one.Id == fact.Subject, stop)
            || !await limits.IsLimited(fact.Subject, stop)
        )
        {
            return;
        }

        PersonId?[] answering = [fact.Head, (await people.HeadOf(fact.Unit, now.Today, stop))?.Id];
        var named = await limits.ViewersOf(fact.Subject, stop);
        limits.Name(fact.Subject, answering.OfType<PersonId>().Except(named));
    }
}
