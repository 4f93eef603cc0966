using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>What somebody has to catch up, where and by when.</summary>
internal sealed record MyCatchUp(
    string Session,
    SessionKind Kind,
    DateTime StartsAt,
    string Place,
    DateOnly DueOn
);

/// <summary>What a campaign asks of the reader.</summary>
internal sealed class ShowMine(AppDatabase db)
{
    public Task<MyCatchUp?> CatchUp(Guid campaign, PersonId me, CancellationToken stop) =>
        db.Set<MakeUp>()
            .Where(one => one.Campaign == campaign && one.Person == me && one.EndedAt == null)
            .Join(
                db.Set<StudySession>(),
                one => one.Session,
                session => session.Id,
                (one, session) =>
                    new MyCatchUp(
                        session.Code,
                        session.Kind,
                        session.StartsAt,
                        session.Place,
                        one.DueOn
                    )
            )
            .SingleOrDefaultAsync(stop);

    /// <summary>See <see cref="ReadDigest"/>.</summary>
    public static async Task<string> DigestOf(
        AppDatabase db,
        Campaign campaign,
        CancellationToken stop
    ) =>
        ReadDigest.Of(
            campaign,
            await db.Set<CampaignDocument>()
                .Where(one => one.Campaign == campaign.Id)
                .Select(one => one.Document)
                .ToListAsync(stop),
            await db.Set<CampaignMaterial>()
                .AsNoTracking()
                .Where(one => one.Campaign == campaign.Id)
                .ToListAsync(stop)
        );

    public Task<Acknowledgement?> Receipt(Guid campaign, PersonId me, CancellationToken stop) =>
        db.Set<Acknowledgement>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Campaign == campaign && one.Person == me, stop);

    public Task<bool> Passed(Guid campaign, PersonId me, CancellationToken stop) =>
        db.Set<TestPaper>()
            .AnyAsync(
                one => one.Campaign == campaign && one.Person == me && one.Passed == true,
                stop
            );

    /// <summary>
    /// The self-study that is open for somebody of this unit; after its last day too, until the secretary ends it. One in which the
    /// secretary has struck that person only where there is no other.
    /// </summary>
    public static Task<StudySession?> OpenStudy(
        AppDatabase db,
        AudienceMember member,
        DateOnly today,
        CancellationToken stop
    ) =>
        db.Set<StudySession>()
            .Where(session =>
                session.Campaign == member.Campaign
                && session.Kind == SessionKind.SelfStudy
                && session.State == SessionState.Open
                && session.On <= today
                && db.Set<UnitLineage>()
                    .Any(line => line.Ancestor == session.Unit && line.Unit == member.Unit)
            )
            .OrderBy(session =>
                db.Set<Attendance>()
                    .Any(entry =>
                        entry.Session == session.Id
                        && entry.Person == member.Person
                        && entry.State == EntryState.Struck
                    )
            )
            .ThenBy(session => session.Id)
            .FirstOrDefaultAsync(stop);
}
