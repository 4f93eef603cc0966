using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Units">Units with all below them; empty = all that are in no wave yet and are not the pilot.</param>
internal sealed record PlanWaveRequest(
    string Code,
    string Name,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<UnitId> Units
);

/// <summary>Puts units into a wave with its days. A unit is in one wave; put into another it leaves the one before.</summary>
internal sealed class PlanWave(AppDatabase db, CampaignDesk desk, UnitDirectory units)
    : IOperation<PlanWaveRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        PlanWaveRequest request,
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
        if (campaign.MustBeOpen() is { } not)
        {
            return not;
        }

        var rows = db.Set<UnitProgress>()
            .Where(row => row.Campaign == campaign.Id && row.Unit != campaign.Pilot);
        if (request.Units.Count == 0)
        {
            rows = rows.Where(row => row.Wave == null);
        }
        else
        {
            var within = new HashSet<UnitId>();
            foreach (var unit in request.Units)
            {
                within.UnionWith(await units.Subtree(unit, stop));
            }

            UnitId[] chosen = [.. within];
            rows = rows.Where(row => chosen.Contains(row.Unit));
        }

        var planned = await rows.ToListAsync(stop);
        if (planned.Count == 0)
        {
            return Refusal.Invalid("units", CampaignFieldWords.NoUnitForWave);
        }

        var wave = new RolloutWave
        {
            Campaign = campaign.Id,
            Name = request.Name,
            From = request.From,
            Until = request.Until,
        };
        db.Add(wave);
        foreach (var row in planned)
        {
            row.Wave = wave.Id;
        }

        db.Record(
            new WavePlanned(
                campaign.Id,
                campaign.Code,
                wave.Name,
                wave.From,
                wave.Until,
                planned.Count
            ),
            caller,
            now
        );
        return new Done();
    }
}
