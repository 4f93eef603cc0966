using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Operations;

/// <summary>When the register, the day or what was learnt has changed, overlaps are sought anew.</summary>
internal sealed class OverlapsClock(
    AppDatabase db,
    ReviewOverlaps review,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    public string Name => "functions-overlaps";

    public Words Title { get; } =
        new(
            "rà soát chồng chéo chức năng khi có thay đổi",
            "seek overlaps when functions have changed"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var mark = await db.Set<RegisterRow>().Select(row => row.Mark).SingleAsync(stop);
        var last = await db.Set<ReviewRow>()
            .AsNoTracking()
            .Select(row => new { row.Mark, row.Day })
            .SingleAsync(stop);
        if (mark == Guid.Empty || (last.Mark == mark && last.Day == clock.Now().Today))
        {
            return 0;
        }

        var done = await runner.Run(review, new ReviewOverlapsRequest(), Caller.Program, stop);
        return done.Then<int>(_ => 1);
    }
}
