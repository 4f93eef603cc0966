using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Sessions of tomorrow: who has to attend hears of it once more.</summary>
internal sealed class SessionClock(
    AppDatabase db,
    AuthorityClock clock,
    OperationRunner runner,
    RemindOfSession remind
) : IDueWork
{
    public string Name => "dissemination.remind-of-sessions";

    public Words Title { get; } =
        new("nhắc buổi học trước một ngày", "remind of sessions the day before");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<StudySession>()
            .Where(session =>
                session.RemindedAt == null
                && session.State == SessionState.Planned
                && session.On >= today
                && session.On <= today.AddDays(1)
                && db.Set<Campaign>()
                    .Any(campaign =>
                        campaign.Id == session.Campaign && campaign.State == CampaignState.Open
                    )
            )
            .OrderBy(session => session.Id)
            .Select(session => session.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due,
            session => runner.Run(remind, session, Caller.Program, stop),
            stop
        );
    }
}
