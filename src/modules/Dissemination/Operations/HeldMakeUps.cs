using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>What somebody had to catch up, and what became of it.</summary>
internal sealed class HeldMakeUps(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "make-ups";

    public Words Title { get; } = new("Học bù", "Catching up");

    public Words Purpose { get; } =
        new(
            "Để người vắng được học bù đúng hạn.",
            "So that whoever missed a session catches up in time."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<MakeUp>().LongCountAsync(one => one.Person == person, stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from one in db.Set<MakeUp>().AsNoTracking()
            join session in db.Set<StudySession>() on one.Session equals session.Id
            where one.Person == person
            select new HeldRow<MakeUp, StudySession>
            {
                Key = one.Id,
                Row = one,
                Of = session,
            }
        ).NewestFirst(
            after,
            atMost,
            (one, session) =>
                new HeldThing(
                    one.Id,
                    HeldThing.Plain(one.Code),
                    HeldAttendanceWords.CatchUp(session.Title, one),
                    one.AskedAt,
                    HeldAttendanceWords.FromRoll
                )
                {
                    Href = DisseminationUrls.Session(session.Code),
                },
            stop
        );
}
