using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <summary>From now on codes are shown and the roll is taken.</summary>
internal sealed class OpenSession(AppDatabase db, CampaignDesk desk) : IOperation<string, Done>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<Done>> Run(
        string code,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Hold(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var session = found.Value;
        var campaign = await db.Set<Campaign>()
            .SingleAsync(one => one.Id == session.Campaign, stop);
        return campaign.RefuseSession(session.Unit) is { } not
            ? not
            : session
                .Open(now)
                .Then<Done>(opened =>
                {
                    db.Record(opened, caller, now);
                    return new Done();
                });
    }
}

internal sealed record CloseSessionRequest(string Code, string Minutes);

/// <summary>Ends it with its minutes: the unit has held a session.</summary>
internal sealed class CloseSession(AppDatabase db, CampaignDesk desk, ProgressBook progress)
    : IOperation<CloseSessionRequest, Done>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<Done>> Run(
        CloseSessionRequest request,
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
        var present = await db.Set<Attendance>()
            .CountAsync(
                entry => entry.Session == session.Id && entry.State == EntryState.Counted,
                stop
            );
        var closed = session.Close(request.Minutes, present, now);
        if (closed.Refusal is { } not)
        {
            return not;
        }

        if (!session.IsSelfStudy)
        {
            await progress.Held(session.Campaign, session.Unit, stop);
        }

        db.Record(closed.Value, caller, now);
        return new Done();
    }
}
