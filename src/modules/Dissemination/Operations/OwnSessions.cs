using Chutri.Dissemination.Model;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Study sessions in a person's calendar: those at which the person is expected, and has attended no other one.</summary>
internal sealed class OwnSessions(AppDatabase db) : IOwnCalendar
{
    /// <summary>What is long over is in nobody's way.</summary>
    private const int DaysBack = 30;
    private const int Most = 200;

    public async Task<IReadOnlyList<CalendarEntry>> Of(
        Caller caller,
        Func<string, string> address,
        Moment now,
        CancellationToken stop
    )
    {
        var first = now.Today.AddDays(-DaysBack);
        var sessions = await db.Set<StudySession>()
            .AsNoTracking()
            .Where(session =>
                session.On >= first
                && session.Kind != SessionKind.SelfStudy
                && (
                    session.State != SessionState.Planned
                    || db.Set<Campaign>()
                        .Any(campaign =>
                            campaign.Id == session.Campaign && campaign.State == CampaignState.Open
                        )
                )
                && (
                    !db.Set<MakeUp>().Any(one => one.Session == session.Id)
                    || db.Set<MakeUp>()
                        .Any(one => one.Session == session.Id && one.Person == caller.Person)
                )
                && db.Set<AudienceMember>()
                    .Any(member =>
                        member.Campaign == session.Campaign
                        && member.Person == caller.Person
                        && !member.Exempt
                        && (member.AttendedIn == null || member.AttendedIn == session.Id)
                        && db.Set<UnitLineage>()
                            .Any(line => line.Ancestor == session.Unit && line.Unit == member.Unit)
                    )
            )
            .OrderBy(session => session.On)
            .Take(Most)
            .ToListAsync(stop);
        return
        [
            .. sessions.Select(session => new CalendarEntry(
                $"{session.Id:n}",
                session.Version,
                session.On,
                session.Title,
                string.Join(
                    '\n',
                    new[] { session.Code, session.Agenda, session.Speakers }.Where(part =>
                        part.Length > 0
                    )
                ),
                address(DisseminationUrls.Session(session.Code))
            )
            {
                At = session.StartsAt,
                Place = session.Place,
            }),
        ];
    }
}
