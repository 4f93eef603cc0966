using System.Runtime.CompilerServices;
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

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var found =
            from one in db.Set<MakeUp>().AsNoTracking()
            join session in db.Set<StudySession>() on one.Session equals session.Id
            where one.Person == person
            select new { one, session };
        if (after is { } last)
        {
            found = found.Where(both => both.one.Id.CompareTo(last) < 0);
        }

        var newest = found.OrderByDescending(both => both.one.Id).Take(atMost);
        await foreach (var both in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                both.one.Id,
                HeldThing.Plain(both.one.Code),
                HeldAttendanceWords.CatchUp(both.session.Title, both.one),
                both.one.AskedAt,
                HeldAttendanceWords.FromRoll
            )
            {
                Href = DisseminationUrls.Session(both.session.Code),
            };
        }
    }
}
