using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <summary>A campaign to be: what is conveyed, to whom, by when, who answers for it. Nobody is counted yet.</summary>
internal sealed class PlanCampaign(
    AppDatabase db,
    Counters counters,
    CampaignDesk desk,
    PersonDirectory people,
    UnitDirectory units
) : IOperation<CampaignPlan, string>, INumbering
{
    public Act Act => DisseminationActs.Run;

    /// <returns>The code of the new campaign.</returns>
    public async Task<Outcome<string>> Run(
        CampaignPlan plan,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(Act, plan.Owner, caller, stop) is { } refusal)
        {
            return refusal;
        }

        Guid? above = null;
        if (plan.Above is { } code)
        {
            if (await desk.Campaign(code, stop) is not { } superior)
            {
                return Refusal.Invalid("above", CampaignFieldWords.NoSuchCampaign);
            }

            if (!await MayStandUnder(superior, plan, stop))
            {
                return Refusal.Invalid("above", CampaignFieldWords.NotAbove);
            }

            above = superior.Id;
        }

        var year = now.Today.Year;
        var number = await counters.Next(DisseminationCodes.CampaignCounter(year), stop);
        var names = await people.Names([plan.Answerable], stop);
        var campaign = Campaign.Of(
            DisseminationCodes.OfCampaign(year, number),
            plan,
            names[plan.Answerable],
            above,
            now
        );
        db.Add(campaign);
        db.AddRange(
            plan.Units.Distinct()
                .Select(unit => new CampaignScope { Campaign = campaign.Id, Unit = unit })
        );
        db.AddRange(
            plan.Documents.Distinct()
                .Select(id => new CampaignDocument { Campaign = campaign.Id, Document = id })
        );
        db.Record(
            new CampaignPlanned(campaign.Id, campaign.Code, campaign.Title, campaign.Owner),
            caller,
            now
        );
        return campaign.Code;
    }

    /// <summary>Who attends here counts there: so it is for whom the unit that runs it answers, before its own superiors.</summary>
    private async Task<bool> MayStandUnder(
        Campaign superior,
        CampaignPlan plan,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        return all[plan.Owner].Lineage.Contains(superior.Owner)
            && plan.Units.All(unit => all[unit].Lineage.Contains(plan.Owner));
    }
}
