using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record CampaignLine(
    Guid Id,
    string Code,
    string Title,
    string Owner,
    string AnswerableName,
    CampaignState State,
    DateOnly? FrozenOn,
    long Required,
    long Attended,
    long Understood
);

/// <summary>All campaigns, the newest first, with their figures.</summary>
internal sealed class FindCampaigns(AppDatabase db, UnitDirectory units)
{
    public const int OnPage = 50;

    /// <summary>Open campaigns that these units run, the newest first.</summary>
    public async Task<IReadOnlyList<CampaignRef>> OpenOf(
        IReadOnlyCollection<UnitId> owners,
        CancellationToken stop
    ) =>
        await db.Set<Campaign>()
            .Where(one => one.State == CampaignState.Open && owners.Contains(one.Owner))
            .OrderByDescending(one => one.Id)
            .Take(OnPage)
            .Select(one => new CampaignRef(one.Code, one.Title))
            .ToListAsync(stop);

    public async Task<KeyPage<CampaignLine>> Page(string? after, CancellationToken stop)
    {
        var names = await units.Names(stop);
        var found = db.Set<Campaign>().AsNoTracking();
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            found = found.Where(campaign => campaign.Id.CompareTo(id) < 0);
        }

        var page = await found
            .OrderByDescending(campaign => campaign.Id)
            .Take(OnPage + 1)
            .ToListAsync(stop);
        Campaign[] shown = [.. page.Take(OnPage)];
        Guid[] ids = [.. shown.Select(campaign => campaign.Id)];
        var sums = await db.Set<UnitProgress>()
            .Where(row => ids.Contains(row.Campaign))
            .GroupBy(row => row.Campaign)
            .Select(group => new
            {
                Campaign = group.Key,
                Required = group.Sum(row => (long)row.Listed - row.Exempt),
                Attended = group.Sum(row => (long)row.Attended),
                Understood = group.Sum(row => (long)row.Understood),
            })
            .ToDictionaryAsync(sum => sum.Campaign, stop);
        return new(
            [
                .. shown.Select(campaign =>
                {
                    var sum = sums.GetValueOrDefault(campaign.Id);
                    return new CampaignLine(
                        campaign.Id,
                        campaign.Code,
                        campaign.Title,
                        names[campaign.Owner],
                        campaign.AnswerableName,
                        campaign.State,
                        campaign.FrozenOn,
                        sum?.Required ?? 0,
                        sum?.Attended ?? 0,
                        sum?.Understood ?? 0
                    );
                }),
            ],
            page.Count > OnPage ? Cursor.Write(shown[^1].Id.ToString()) : null,
            total
        );
    }
}
