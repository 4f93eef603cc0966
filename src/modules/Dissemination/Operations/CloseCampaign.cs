using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record CloseCampaignRequest(string Code, string Reason);

/// <summary>Once every session that began has ended; from then on its figures stand.</summary>
internal sealed class CloseCampaign(AppDatabase db, CampaignDesk desk, MakeUpBook makeUps)
    : IOperation<CloseCampaignRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        CloseCampaignRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is null && await OpenSessions(found.Value, stop) is > 0 and var open)
        {
            return DisseminationRefusals.SessionsAreOpen(open);
        }

        var closed = found.Then(campaign => campaign.Close(request.Reason));
        if (closed.Refusal is { } refusal)
        {
            return refusal;
        }

        await makeUps.End(found.Value.Id, null, MakeUpEnd.CampaignClosed, now, stop);
        db.Record(closed.Value, caller, now);
        return new Done();
    }

    /// <summary>Self-study ends with the campaign by itself.</summary>
    private Task<int> OpenSessions(Campaign campaign, CancellationToken stop) =>
        db.Set<StudySession>()
            .CountAsync(
                session =>
                    session.Campaign == campaign.Id
                    && session.State == SessionState.Open
                    && session.Kind != SessionKind.SelfStudy,
                stop
            );
}
