using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>Timers whose moment has come, each case in an act of its own.</summary>
internal sealed class TimersOfCases(
    AppDatabase db,
    FireTimers fire,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    private const int AtOnce = 500;
    private const int Known = 20 * AtOnce;

    public string Name => "processes.timers";

    public Words Title { get; } = new("Giờ hẹn trong hồ sơ", "Timers of cases");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var now = clock.Now().Utc;
        var due = await db.Set<ProcessCase>()
            .Where(one => one.NextTimer != null && one.NextTimer <= now)
            .OrderBy(one => one.NextTimer)
            .Select(one => one.Id)
            .Take(Known)
            .ToArrayAsync(stop);
        if (due.Length > AtOnce)
        {
            Random.Shared.Shuffle(due); // so that two nodes are seldom at the same case
        }

        return await DueOutcome.Each(
            due,
            id => runner.Run(fire, new FireTimersRequest(id), Caller.Program, stop),
            stop,
            AtOnce
        );
    }
}
