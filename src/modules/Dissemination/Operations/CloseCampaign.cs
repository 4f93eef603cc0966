using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record CloseCampaignRequest(string Code, string Reason);

internal sealed class CloseCampaign(AppDatabase db, CampaignDesk desk)
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
        return found
            .Then(campaign => campaign.Close(request.Reason))
            .Then<Done>(closed =>
            {
                db.Record(closed, caller, now);
                return new Done();
            });
    }
}
