using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Somebody says that the documents were read and understood; the receipt is the fact.</summary>
internal sealed class ConfirmUnderstanding(
    AppDatabase db,
    CampaignDesk desk,
    ProgressBook progress,
    SelfStudying studying
) : IOperation<string, Done>
{
    public Act Act => DisseminationActs.Own;

    public async Task<Outcome<Done>> Run(
        string code,
        Caller caller,
        Moment now,
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

        if (
            caller.Person is not { } me
            || await db.Set<AudienceMember>()
                .SingleOrDefaultAsync(one => one.Campaign == campaign.Id && one.Person == me, stop)
                is not { } member
        )
        {
            return DisseminationRefusals.NotInAudience(caller.Name);
        }

        var studied = await studying.Attend(member, caller, now, stop);
        if (studied.Refusal is { } refusal)
        {
            return refusal;
        }

        if (member.UnderstoodAt is not null)
        {
            return studied.Value ? new Done() : DisseminationRefusals.UnderstoodAlready;
        }

        member.UnderstoodAt = now.Utc;
        if (member.AttendedIn is not null)
        {
            await progress.Add(campaign.Id, member.Unit, new(Understood: 1), stop);
        }

        db.Record(new UnderstandingConfirmed(campaign.Id, campaign.Code, me), caller, now);
        return new Done();
    }
}
