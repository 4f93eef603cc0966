using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Work">The assignment given out from it; null while there is none.</param>
internal sealed record FollowUpLine(
    Guid Id,
    string Session,
    string Unit,
    int Number,
    string Text,
    string? Work
);

/// <summary>
/// What the sessions of a campaign concluded whose conclusions the caller reads, and what became of it; the newest first.
/// </summary>
internal sealed class FindFollowUps(AppDatabase db, CampaignDesk desk, UnitDirectory units)
{
    public const int OnPage = 100;

    public async Task<Outcome<(Campaign Campaign, KeyPage<FollowUpLine> Page)>> Page(
        string code,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        var all = await units.All(stop);
        var sessions = await Readable(campaign, caller, stop);
        var found =
            from one in db.Set<SessionConclusion>().AsNoTracking()
            join session in sessions on one.Session equals session.Id
            select new { one, session };
        var total = await found.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var key] && Guid.TryParse(key, out var last))
        {
            found = found.Where(row => row.one.Id.CompareTo(last) < 0);
        }

        var page = await found
            .OrderByDescending(row => row.one.Id)
            .Take(OnPage + 1)
            .ToListAsync(stop);
        return (
            campaign,
            new KeyPage<FollowUpLine>(
                [
                    .. page.Take(OnPage)
                        .Select(row => new FollowUpLine(
                            row.one.Id,
                            row.session.Code,
                            all[row.session.Unit].Name,
                            row.one.Number,
                            row.one.Text,
                            row.one.Assignment
                        )),
                ],
                page.Count > OnPage ? Cursor.Write(page[OnPage - 1].one.Id.ToString()) : null,
                total
            )
        );
    }

    private async Task<IQueryable<StudySession>> Readable(
        Campaign campaign,
        Caller caller,
        CancellationToken stop
    )
    {
        var sessions = db.Set<StudySession>().Where(one => one.Campaign == campaign.Id);
        var held = await sessions.Select(one => one.Unit).Distinct().ToListAsync(stop);
        return await desk.MinutesOf(held, campaign.Owner, caller, stop) is { } readable
            ? sessions.Where(one => readable.Contains(one.Unit))
            : sessions;
    }
}
