using Chutri.Dissemination.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Sessions that the caller has to attend and has not, from today on.</summary>
internal sealed class SessionsInCalendar(AppDatabase db) : IOwnCalendar
{
    private const int Most = 100;

    public async Task<IReadOnlyList<OwnMeeting>> For(
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } me)
        {
            return [];
        }

        return await (
            from member in db.Set<AudienceMember>()
            join session in db.Set<StudySession>() on member.Campaign equals session.Campaign
            where
                member.Person == me
                && !member.Exempt
                && member.AttendedIn == null
                && session.State != SessionState.Closed
                && session.Kind != SessionKind.SelfStudy
                && session.On >= now.Today
                && db.Set<UnitLineage>()
                    .Any(line => line.Ancestor == session.Unit && line.Unit == member.Unit)
                && (
                    !db.Set<MakeUp>().Any(one => one.Session == session.Id)
                    || db.Set<MakeUp>().Any(one => one.Session == session.Id && one.Person == me)
                )
            orderby session.StartsAt, session.Id
            select new OwnMeeting(
                session.Code,
                session.Title,
                session.On,
                session.StartsAt,
                session.Place,
                "/study-sessions/" + session.Code
            )
        )
            .Take(Most)
            .ToListAsync(stop);
    }
}
