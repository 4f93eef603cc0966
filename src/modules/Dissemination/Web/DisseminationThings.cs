using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Web;

internal sealed class DisseminationThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var campaigns = await db.Set<Campaign>()
            .Where(campaign => things.Contains(campaign.Id))
            .Select(campaign => new { campaign.Id, campaign.Code })
            .ToListAsync(stop);
        var sessions = await db.Set<StudySession>()
            .Where(session => things.Contains(session.Id))
            .Select(session => new { session.Id, session.Code })
            .ToListAsync(stop);
        return campaigns
            .Select(one => (one.Id, new Thing(one.Code, DisseminationUrls.Campaign(one.Code))))
            .Concat(
                sessions.Select(one =>
                    (one.Id, new Thing(one.Code, DisseminationUrls.Session(one.Code)))
                )
            )
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
    }
}
