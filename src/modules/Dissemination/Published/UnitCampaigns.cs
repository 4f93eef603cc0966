using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination;

/// <summary>In which campaigns a unit had somebody who has to attend, and how far it is.</summary>
public sealed class UnitCampaigns(AppDatabase db)
{
    /// <summary>Those whose audience was frozen within the days, the oldest first.</summary>
    public async Task<IReadOnlyList<UnitCampaign>> Of(
        UnitId unit,
        DateOnly from,
        DateOnly through,
        CancellationToken stop
    )
    {
        var rows = await db.Set<UnitProgress>()
            .AsNoTracking()
            .Where(row => row.Unit == unit && row.Listed > row.Exempt)
            .Join(
                db.Set<Campaign>()
                    .Where(campaign => campaign.FrozenOn >= from && campaign.FrozenOn <= through),
                row => row.Campaign,
                campaign => campaign.Id,
                (row, campaign) =>
                    new
                    {
                        campaign.Code,
                        campaign.Title,
                        campaign.DonePercent,
                        Required = row.Listed - row.Exempt,
                        row.Attended,
                        row.Held,
                    }
            )
            .OrderBy(row => row.Code)
            .ToListAsync(stop);
        return
        [
            .. rows.Select(row => new UnitCampaign(
                row.Code,
                row.Title,
                DisseminationUrls.Campaign(row.Code),
                row.Required,
                row.Attended,
                row.Held > 0 && (long)row.Attended * 100 >= (long)row.Required * row.DonePercent
            )),
        ];
    }
}

/// <param name="IsDone">Enough attended, and a session was held with its minutes.</param>
public sealed record UnitCampaign(
    string Code,
    string Title,
    string Url,
    int Required,
    int Attended,
    bool IsDone
);
