using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Tells those who have to attend a session; they have it in their inbox, and in their mail where mail is sent.</summary>
internal sealed class Invitations(AppDatabase db, PersonDirectory people)
{
    /// <summary>Up to so many are told one by one; of more, the heads of their units.</summary>
    public const int MostByName = 500;

    public async Task Invite(
        StudySession session,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (session.On <= now.Today.AddDays(1))
        {
            session.Remind(now); // the invitation says it soon enough
        }

        var (told, heads) = await To(session, now, stop);
        if (told.Count > 0)
        {
            db.Record(
                new SessionInvited(
                    session.Id,
                    session.Code,
                    session.On,
                    session.Place,
                    told,
                    heads
                ),
                caller,
                now
            );
        }
    }

    /// <returns>Whom to tell, and whether these are heads of units.</returns>
    public async Task<(IReadOnlyList<PersonId> People, bool Heads)> To(
        StudySession session,
        Moment now,
        CancellationToken stop
    )
    {
        var expected = ShowSession
            .Members(db, session)
            .Where(member => !member.Exempt && member.AttendedIn == null);
        var named = await expected
            .OrderBy(member => member.PersonCode)
            .Select(member => member.Person)
            .Take(MostByName + 1)
            .ToListAsync(stop);
        if (named.Count <= MostByName)
        {
            return (named, false);
        }

        var units = await expected.Select(member => member.Unit).Distinct().ToListAsync(stop);
        var heads = await people.HeadsOf(units, now.Today, stop);
        return ([.. heads.Values.Select(head => head.Id).Distinct()], true);
    }
}
