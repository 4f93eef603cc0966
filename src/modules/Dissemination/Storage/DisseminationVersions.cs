using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Storage;

/// <summary>A campaign changes with each fact about it.</summary>
internal sealed class CampaignVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "dissemination";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = DisseminationCodes.Spelled(key);
        return await db.Set<Campaign>()
            .Where(campaign => campaign.Code == spelled)
            .Select(campaign => (Guid?)campaign.Id)
            .SingleOrDefaultAsync(stop);
    }
}

/// <summary>A session changes with each fact about it.</summary>
internal sealed class SessionVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "dissemination";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = DisseminationCodes.Spelled(key);
        return await db.Set<StudySession>()
            .Where(session => session.Code == spelled)
            .Select(session => (Guid?)session.Id)
            .SingleOrDefaultAsync(stop);
    }
}
