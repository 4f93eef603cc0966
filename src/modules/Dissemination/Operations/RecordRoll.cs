using Chutri.Dissemination.Model;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="People">Who was there. Who is on the roll already is not written down again.</param>
/// <param name="Files">The signed paper, or the list that was sent.</param>
internal sealed record RecordRollRequest(
    string Code,
    AttendanceWay Way,
    IReadOnlyList<PersonId> People,
    IReadOnlyList<SentFile> Files
);

/// <summary>
/// The roll as the secretary keeps it: ticked on the screen, typed from signed paper, or read from a file. Whoever waited for
/// confirmation and stands among them is confirmed by it.
/// </summary>
internal sealed class RecordRoll(
    AppDatabase db,
    CampaignDesk desk,
    ProgressBook progress,
    SessionFiles files
) : IOperation<RecordRollRequest, int>
{
    public Act Act => DisseminationActs.Hold;

    /// <returns>How many were not on the roll before.</returns>
    public async Task<Outcome<int>> Run(
        RecordRollRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Hold(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var session = found.Value;
        if ((session.RefuseRoll() ?? await desk.RefuseOnRoll(session.Campaign, stop)) is { } not)
        {
            return not;
        }

        PersonId[] asked = [.. request.People.Distinct()];
        var members = await db.Set<AudienceMember>()
            .AsNoTracking()
            .Where(member => member.Campaign == session.Campaign && asked.Contains(member.Person))
            .ToDictionaryAsync(member => member.Person, stop);
        if (members.Count < asked.Length)
        {
            return Refusal.Invalid("present", CampaignFieldWords.NotOnList);
        }

        var before = await db.Set<Attendance>()
            .Where(entry =>
                entry.Session == session.Id
                && asked.Contains(entry.Person)
                && entry.State != EntryState.Struck
            )
            .ToListAsync(stop);
        var waiting = before.Where(entry => entry.State is EntryState.Waiting).ToList();
        foreach (var entry in waiting)
        {
            entry.Confirm(caller, now);
        }

        var there = before.Select(entry => entry.Person).ToHashSet();
        Attendance[] added =
        [
            .. asked
                .Where(person => !there.Contains(person))
                .Select(person => new Attendance
                {
                    Session = session.Id,
                    Campaign = session.Campaign,
                    Person = person,
                    Unit = members[person].Unit,
                    Way = request.Way,
                    At = now.Utc,
                    ReceivedAt = now.Utc,
                    RecordedBy = caller.Person,
                    RecordedByName = caller.Signature.Shortened(Lengths.Name),
                }),
        ];
        db.AddRange(added);
        await files.Keep(session, SessionFileKind.SignedRoll, request.Files, caller, now, stop);
        await progress.Count(session.Campaign, session.Id, asked, caller, now, stop);
        db.Record(
            new RollRecorded(
                session.Id,
                session.Code,
                request.Way,
                [.. added.Select(entry => entry.Person)],
                request.Files.Count > 0 ? request.Files[0].Name : null
            ),
            caller,
            now
        );
        if (waiting.Count > 0)
        {
            PersonId[] confirmed = [.. waiting.Select(entry => entry.Person)];
            db.Record(new CheckInsConfirmed(session.Id, session.Code, confirmed), caller, now);
        }

        return added.Length;
    }
}
