using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

internal sealed record StopTimetableRequest(string Process, int Number);

/// <summary>No case begins by it any more; those that began go on.</summary>
internal sealed class StopTimetable(AppDatabase db, ProcessDesk desk)
    : IOperation<StopTimetableRequest, Done>
{
    public Act Act => ProcessesActs.Schedule;

    public async Task<Outcome<Done>> Run(
        StopTimetableRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(request.Process, stop) is not { } process)
        {
            return ProcessesRefusals.NoSuchProcess;
        }

        var found = await db.Set<CaseTimetable>()
            .SingleOrDefaultAsync(t => t.Process == process.Id && t.Number == request.Number, stop);
        if (found is null)
        {
            return ProcessesRefusals.NoSuchTimetable;
        }

        if (
            !caller.ActsFor(found.Unit)
            && await desk.Refuse(ProcessesActs.Describe, process.Owner, caller, stop) is { } no
        )
        {
            return no;
        }

        if (found.NextOn is null)
        {
            return ProcessesRefusals.TimetableIsOver;
        }

        found.Stop();
        db.Record(
            new TimetableStopped(process.Id, process.Code, process.Title, found.Title),
            caller,
            now
        );
        return new Done();
    }
}
