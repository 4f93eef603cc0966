using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="People">Null: all who wait.</param>
internal sealed record ConfirmCheckInsRequest(string Code, IReadOnlyList<PersonId>? People);

/// <summary>The secretary has seen them in the room.</summary>
internal sealed class ConfirmCheckIns(AppDatabase db, CampaignDesk desk, ProgressBook progress)
    : IOperation<ConfirmCheckInsRequest, int>
{
    public Act Act => DisseminationActs.Hold;

    public async Task<Outcome<int>> Run(
        ConfirmCheckInsRequest request,
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
        if (await desk.RefuseOnRoll(session.Campaign, stop) is { } not)
        {
            return not;
        }

        var waiting = db.Set<Attendance>()
            .Where(entry => entry.Session == session.Id && entry.State == EntryState.Waiting);
        if (request.People is { } named)
        {
            waiting = waiting.Where(entry => named.Contains(entry.Person));
        }

        var entries = await waiting.ToListAsync(stop);
        if (entries.Count == 0)
        {
            return DisseminationRefusals.NothingToConfirm;
        }

        foreach (var entry in entries)
        {
            entry.Confirm(caller, now);
        }

        PersonId[] people = [.. entries.Select(entry => entry.Person)];
        await progress.Count(session.Campaign, session.Id, people, caller, now, stop);
        db.Record(new CheckInsConfirmed(session.Id, session.Code, people), caller, now);
        return entries.Count;
    }
}
