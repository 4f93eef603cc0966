using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record NamePilotRequest(string Code, UnitId Unit);

internal sealed class NamePilot(AppDatabase db, CampaignDesk desk, UnitDirectory units)
    : IOperation<NamePilotRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        NamePilotRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var campaign = found.Value;
        if (
            campaign.State is CampaignState.Open
            && !await db.Set<UnitProgress>()
                .AnyAsync(row => row.Campaign == campaign.Id && row.Unit == request.Unit, stop)
        )
        {
            return Refusal.Invalid("unit", CampaignFieldWords.UnitWithoutPeople);
        }

        var unit = await units.Find(request.Unit, stop);
        return campaign
            .NamePilot(request.Unit, unit!.Name)
            .Then<Done>(named =>
            {
                db.Record(named, caller, now);
                return new Done();
            });
    }
}

internal sealed record OpenGateRequest(string Code, string Lessons);

/// <summary>The pilot was held, what was learnt is written down, and whoever answers says: now all.</summary>
internal sealed class OpenGate(AppDatabase db, CampaignDesk desk)
    : IOperation<OpenGateRequest, Done>
{
    public Act Act => DisseminationActs.Gate;

    public async Task<Outcome<Done>> Run(
        OpenGateRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var campaign = found.Value;
        var held = await db.Set<UnitProgress>()
            .AnyAsync(
                row => row.Campaign == campaign.Id && row.Unit == campaign.Pilot && row.Held > 0,
                stop
            );
        return campaign
            .OpenGate(request.Lessons, held, caller, now)
            .Then<Done>(opened =>
            {
                db.Record(opened, caller, now);
                return new Done();
            });
    }
}
