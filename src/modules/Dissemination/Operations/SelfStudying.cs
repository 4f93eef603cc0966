using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>Whoever has read alone and confirms it stands on the roll of the self-study.</summary>
internal sealed class SelfStudying(AppDatabase db, ProgressBook progress)
{
    /// <returns>Whether the person counts as having attended by it; a refusal where the secretary has struck that.</returns>
    public async Task<Outcome<bool>> Attend(
        AudienceMember member,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            member.AttendedIn is not null
            || await ShowMine.OpenStudy(db, member, now.Today, stop) is not { } session
        )
        {
            return false;
        }

        if (
            await db.Set<Attendance>()
                .AnyAsync(
                    entry =>
                        entry.Session == session.Id
                        && entry.Person == member.Person
                        && entry.State == EntryState.Struck,
                    stop
                )
        )
        {
            return CheckInRefusals.WasStruck;
        }

        db.Add(Attendance.BySelfStudy(session.Id, member, now));
        await progress.Count(session.Campaign, session.Id, [member.Person], caller, now, stop);
        await db.Entry(member).ReloadAsync(stop);
        db.Record(
            new SelfStudied(session.Id, session.Code, member.Person, member.PersonName),
            caller,
            now
        );
        return true;
    }
}
