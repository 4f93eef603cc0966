using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record CloseCampaignRequest(string Code, string Reason);

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
        var closed = found.Then(campaign => campaign.Close(request.Reason));
        if (closed.Refusal is { } refusal)
        {
            return refusal;
        }

        await makeUps.End(found.Value.Id, null, MakeUpEnd.CampaignClosed, now, stop);
        db.Record(closed.Value, caller, now);
        return new Done();
    }
}
