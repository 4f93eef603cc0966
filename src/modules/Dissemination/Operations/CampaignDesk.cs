using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Lays a campaign or a session before an operation, and says who reaches it.</summary>
internal sealed class CampaignDesk(AppDatabase db, UnitDirectory units)
{
    public async Task<Campaign?> Campaign(string code, CancellationToken stop)
    {
        var spelled = DisseminationCodes.Spelled(code);
        return await db.Set<Campaign>()
            .SingleOrDefaultAsync(campaign => campaign.Code == spelled, stop);
    }

    public async Task<StudySession?> Session(string code, CancellationToken stop)
    {
        var spelled = DisseminationCodes.Spelled(code);
        return await db.Set<StudySession>()
            .SingleOrDefaultAsync(session => session.Code == spelled, stop);
    }

    /// <summary>The campaign, where the caller may do this to it.</summary>
    public async Task<Outcome<Campaign>> Run(
        string code,
        Act act,
        Caller caller,
        CancellationToken stop
    ) =>
        await Campaign(code, stop) is not { } campaign ? DisseminationRefusals.NoSuchCampaign
        : await Refuse(act, campaign.Owner, caller, stop) is { } refusal ? refusal
        : campaign;

    /// <summary>The session, for whoever holds it or runs its campaign.</summary>
    public async Task<Outcome<StudySession>> Hold(
        string code,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await Session(code, stop) is not { } session)
        {
            return DisseminationRefusals.NoSuchSession;
        }

        var refusal = await Refuse(DisseminationActs.Hold, session.Unit, caller, stop);
        return refusal is null || await RunsCampaignOf(session, caller, stop) ? session : refusal;
    }

    public async Task<Refusal?> Refuse(Act act, UnitId of, Caller caller, CancellationToken stop)
    {
        var unit = await units.Find(of, stop);
        return unit is not null && caller.May(act, unit.Id, unit.Lineage)
            ? null
            : PlatformRefusals.OutOfReach(act, unit?.Name ?? "");
    }

    public async Task<bool> MayHold(StudySession session, Caller caller, CancellationToken stop) =>
        caller.Has(DisseminationActs.Hold)
        && (
            await Refuse(DisseminationActs.Hold, session.Unit, caller, stop) is null
            || await RunsCampaignOf(session, caller, stop)
        );

    private async Task<bool> RunsCampaignOf(
        StudySession session,
        Caller caller,
        CancellationToken stop
    )
    {
        var owner = await db.Set<Campaign>()
            .Where(campaign => campaign.Id == session.Campaign)
            .Select(campaign => campaign.Owner)
            .SingleAsync(stop);
        return caller.Has(DisseminationActs.Run)
            && await Refuse(DisseminationActs.Run, owner, caller, stop) is null;
    }
}
