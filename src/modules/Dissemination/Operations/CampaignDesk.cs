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

    /// <summary>May anybody still be put on a roll? Of a closed campaign nobody: its figures stand.</summary>
    public async Task<Refusal?> RefuseOnRoll(Guid campaign, CancellationToken stop) =>
        await db.Set<Campaign>()
            .AnyAsync(one => one.Id == campaign && one.State == CampaignState.Closed, stop)
            ? DisseminationRefusals.CampaignIsClosed
            : null;

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

    /// <summary>
    /// Those of these units whose sessions' minutes and conclusions the caller reads by post; null: all of them, as whoever runs the
    /// campaign.
    /// </summary>
    public async Task<UnitId[]?> MinutesOf(
        IReadOnlyCollection<UnitId> sessions,
        UnitId owner,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await Runs(owner, caller, stop))
        {
            return null;
        }

        var all = await units.All(stop);
        return
        [
            .. sessions.Where(unit =>
                caller.May(DisseminationActs.ReadMinutes, unit, all[unit].Lineage)
                || caller.May(DisseminationActs.Hold, unit, all[unit].Lineage)
            ),
        ];
    }

    /// <summary>
    /// Of whose people the caller reads why they are exempt and by which paper: an illness is not everybody's to read.
    /// </summary>
    public async Task<Func<UnitId, bool>> ReadsWhyExempt(
        UnitId owner,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await Runs(owner, caller, stop))
        {
            return _ => true;
        }

        var all = await units.All(stop);
        return unit =>
            caller.May(DisseminationActs.Hold, unit, all[unit].Lineage)
            || caller.May(DisseminationActs.Exempt, unit, all[unit].Lineage);
    }

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
        return await Runs(owner, caller, stop);
    }

    private async Task<bool> Runs(UnitId owner, Caller caller, CancellationToken stop) =>
        caller.Has(DisseminationActs.Run)
        && await Refuse(DisseminationActs.Run, owner, caller, stop) is null;
}
