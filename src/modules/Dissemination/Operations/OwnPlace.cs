using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>The caller's own row on the list of an open campaign.</summary>
internal sealed class OwnPlace(AppDatabase db, CampaignDesk desk)
{
    public async Task<Outcome<(Campaign Campaign, AudienceMember Member)>> Of(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        if (campaign.MustBeOpen() is { } not)
        {
            return not;
        }

        return
            caller.Person is { } me
            && await db.Set<AudienceMember>()
                .SingleOrDefaultAsync(one => one.Campaign == campaign.Id && one.Person == me, stop)
                is { } member
            ? (campaign, member)
            : DisseminationRefusals.NotInAudience(caller.Name);
    }
}
