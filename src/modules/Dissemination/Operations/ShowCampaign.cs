using Chutri.Dissemination.Model;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Under">Campaigns of units below that are run under this one.</param>
/// <param name="MayPlanUnder">The caller's unit may carry it out by a campaign of its own.</param>
internal sealed record CampaignDetail(
    Campaign Campaign,
    IReadOnlyList<DocumentSummary> Documents,
    IReadOnlyList<CampaignMaterial> Materials,
    CampaignRef? Above,
    IReadOnlyList<CampaignRef> Under,
    IReadOnlyList<SessionLine> Sessions,
    AudienceMember? Mine,
    bool MayRun,
    bool MayOpenGate,
    bool MayExempt,
    bool MayHold,
    bool MayPlanUnder
);

internal sealed record CampaignRef(string Code, string Title);

internal sealed record SessionLine(
    string Code,
    string Title,
    UnitId Unit,
    SessionKind Kind,
    SessionState State,
    DateTime StartsAt,
    string Place
);

/// <summary>A campaign with all that belongs to it but its people.</summary>
internal sealed class ShowCampaign(
    AppDatabase db,
    CampaignDesk desk,
    DocumentDirectory documents,
    UnitDirectory units
)
{
    public const int SessionsShown = 30;

    public async Task<CampaignDetail> Of(Campaign campaign, Caller caller, CancellationToken stop)
    {
        var conveyed = await db.Set<CampaignDocument>()
            .Where(one => one.Campaign == campaign.Id)
            .Select(one => one.Document)
            .ToListAsync(stop);
        var found = await documents.Find(conveyed, stop);
        var reaches =
            await desk.Refuse(DisseminationActs.Run, campaign.Owner, caller, stop) is null;
        var leads = await desk.Refuse(DisseminationActs.Gate, campaign.Owner, caller, stop) is null;
        return new(
            campaign,
            [.. conveyed.Where(found.ContainsKey).Select(id => found[id])],
            await db.Set<CampaignMaterial>()
                .AsNoTracking()
                .Where(material => material.Campaign == campaign.Id)
                .OrderBy(material => material.Id)
                .ToListAsync(stop),
            await db.Set<Campaign>()
                .Where(one => one.Id == campaign.Above)
                .Select(one => new CampaignRef(one.Code, one.Title))
                .SingleOrDefaultAsync(stop),
            await db.Set<Campaign>()
                .Where(one => one.Above == campaign.Id)
                .OrderBy(one => one.Id)
                .Select(one => new CampaignRef(one.Code, one.Title))
                .ToListAsync(stop),
            await Sessions(db.Set<StudySession>().Where(one => one.Campaign == campaign.Id), stop),
            caller.Person is { } me
                ? await db.Set<AudienceMember>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(
                        one => one.Campaign == campaign.Id && one.Person == me,
                        stop
                    )
                : null,
            caller.Has(DisseminationActs.Run) && reaches,
            caller.Has(DisseminationActs.Gate) && leads,
            caller.Has(DisseminationActs.Exempt),
            caller.Has(DisseminationActs.Hold),
            campaign.State is CampaignState.Open && await StandsBelow(campaign, caller, stop)
        );
    }

    /// <summary>Does the caller run campaigns of a unit below the one that runs this?</summary>
    private async Task<bool> StandsBelow(
        Campaign campaign,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(DisseminationActs.Run)
        && (caller.Over ?? caller.Unit) is { } own
        && own != campaign.Owner
        && (await units.All(stop)).TryGetValue(own, out var unit)
        && unit.Lineage.Contains(campaign.Owner);

    /// <summary>The nearest to come and the last held first.</summary>
    private static async Task<IReadOnlyList<SessionLine>> Sessions(
        IQueryable<StudySession> sessions,
        CancellationToken stop
    ) =>
        await sessions
            .OrderByDescending(session => session.StartsAt)
            .ThenBy(session => session.Code)
            .Take(SessionsShown)
            .Select(session => new SessionLine(
                session.Code,
                session.Title,
                session.Unit,
                session.Kind,
                session.State,
                session.StartsAt,
                session.Place
            ))
            .ToListAsync(stop);

    public async Task<FetchedFile?> Material(
        string code,
        Guid id,
        FileStore files,
        CancellationToken stop
    )
    {
        var spelled = DisseminationCodes.Spelled(code);
        var material = await db.Set<CampaignMaterial>()
            .Where(one =>
                one.Id == id
                && db.Set<Campaign>().Any(c => c.Id == one.Campaign && c.Code == spelled)
            )
            .SingleOrDefaultAsync(stop);
        return material?.Sha256 is { } digest && await files.Open(digest, stop) is { } content
            ? new(material.Name, material.MediaType!, digest, content)
            : null;
    }
}
