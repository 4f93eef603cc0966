using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

internal sealed class TimetablesOfCases(
    AppDatabase db,
    StartByTimetable start,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    private const int AtOnce = 200;

    public string Name => "processes.timetables";

    public Words Title { get; } =
        new("Hồ sơ tự bắt đầu theo lịch", "Cases that begin by a timetable");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<CaseTimetable>()
            .Where(t => t.NextOn != null && t.NextOn <= today)
            .OrderBy(t => t.NextOn)
            .Select(t => t.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due,
            id => runner.Run(start, id, Caller.Program, stop),
            stop,
            AtOnce
        );
    }
}
