using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

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
