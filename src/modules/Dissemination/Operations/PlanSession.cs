using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

internal sealed record PlanSessionRequest(string Campaign, SessionPlan Plan);

/// <summary>Sets a session: which unit, when, where, who speaks.</summary>
internal sealed class PlanSession(
    AppDatabase db,
    Counters counters,
    CampaignDesk desk,
    UnitDirectory units,
    Invitations invitations
) : IOperation<PlanSessionRequest, string>, INumbering
{
    public Act Act => DisseminationActs.Hold;

    /// <returns>The code of the new session.</returns>
    public async Task<Outcome<string>> Run(
        PlanSessionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var plan = request.Plan;
        if (await desk.Campaign(request.Campaign, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        var notHere = await desk.Refuse(Act, plan.Unit, caller, stop);
        if (notHere is not null && await desk.Refuse(Act, campaign.Owner, caller, stop) is not null)
        {
            return notHere;
        }

        if (campaign.RefuseSession(plan.Unit) is { } refusal)
        {
            return refusal;
        }

        var year = now.Today.Year;
        var number = await counters.Next(DisseminationCodes.SessionCounter(year), stop);
        var unit = await units.Find(plan.Unit, stop);
        if (plan.Title.Length == 0)
        {
            plan = plan with
            {
                Title = $"{unit!.ShortName}: {campaign.Title}".Shortened(Lengths.Title),
            };
        }

        var session = StudySession.Of(
            DisseminationCodes.OfSession(year, number),
            campaign.Id,
            plan
        );
        db.Add(session);
        db.Record(
            new SessionPlanned(session.Id, session.Code, campaign.Id, plan.Unit, session.Title),
            caller,
            now
        );
        await invitations.Invite(session, caller, now, stop);
        return session.Code;
    }
}
