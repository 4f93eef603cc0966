using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record StrikeAttendanceRequest(string Code, Guid Entry, string Reason);

/// <summary>A wrong entry is struck through with a reason: it counts no more, and stays readable.</summary>
internal sealed class StrikeAttendance(AppDatabase db, CampaignDesk desk, ProgressBook progress)
    : IOperation<StrikeAttendanceRequest, Done>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<Done>> Run(
        StrikeAttendanceRequest request,
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
        if (await desk.RefuseOnRoll(session.Campaign, stop) is { } closed)
        {
            return closed;
        }

        var entry = await db.Set<Attendance>()
            .SingleOrDefaultAsync(
                one => one.Session == session.Id && one.Id == request.Entry,
                stop
            );
        if (entry is null)
        {
            return DisseminationRefusals.NoSuchEntry;
        }

        if (entry.State is EntryState.Struck)
        {
            return DisseminationRefusals.EntryIsStruck;
        }

        entry.Strike(request.Reason, caller, now);
        var name = await db.Set<AudienceMember>()
            .Where(one => one.Campaign == session.Campaign && one.Person == entry.Person)
            .Select(one => one.PersonName)
            .SingleAsync(stop);
        await progress.Uncount(session.Campaign, session.Id, entry.Person, stop);
        db.Record(
            new AttendanceStruck(session.Id, session.Code, entry.Person, name, request.Reason),
            caller,
            now
        );
        return new Done();
    }
}
