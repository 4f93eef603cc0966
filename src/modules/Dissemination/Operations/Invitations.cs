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

/// <summary>The program itself, the day before a session.</summary>
internal sealed class RemindOfSession(AppDatabase db, Invitations invitations)
    : IOperation<Guid, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static readonly Act Right = new(
        "dissemination.remind",
        new("nhắc buổi học trước một ngày", "remind of a session the day before")
    );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var session = await db.Set<StudySession>().SingleAsync(one => one.Id == request, stop);
        if (session.RemindedAt is not null || session.State is not SessionState.Planned)
        {
            return 0; // another node was first
        }

        session.Remind(now);
        var (told, _) = await invitations.To(session, now, stop);
        if (told.Count > 0)
        {
            db.Record(
                new SessionReminded(session.Id, session.Code, session.On, session.Place, told),
                caller,
                now
            );
        }

        return 1;
    }
}

/// <summary>Sessions of tomorrow: who has to attend hears of it once more.</summary>
internal sealed class SessionClock(
    AppDatabase db,
    AuthorityClock clock,
    OperationRunner runner,
    RemindOfSession remind
) : IDueWork
{
    public string Name => "dissemination.remind-of-sessions";

    public Words Title { get; } =
        new("nhắc buổi học trước một ngày", "remind of sessions the day before");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<StudySession>()
            .Where(session =>
                session.RemindedAt == null
                && session.State == SessionState.Planned
                && session.On >= today
                && session.On <= today.AddDays(1)
            )
            .OrderBy(session => session.Id)
            .Select(session => session.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due,
            session => runner.Run(remind, session, Caller.Program, stop),
            stop
        );
    }
}
