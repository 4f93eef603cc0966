using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>Drafts whose last day for replies is over.</summary>
internal sealed class RepliesClock(
    AppDatabase db,
    EndReplies end,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    public string Name => "inspections.end-replies";

    public Words Title { get; } =
        new(
            "đến lúc kết luận khi hết hạn có ý kiến về dự thảo",
            "conclusions that are owed when the time for replies is over"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<Inspection>()
            .Where(one =>
                one.State == InspectionState.Answering
                && !one.Steps.Any(step => step.Kind == StepKind.Conclude)
                && !one.Steps.Any(step =>
                    step.Kind == StepKind.Reply && step.DoneAt == null && step.DueOn >= today
                )
            )
            .OrderBy(one => one.Id)
            .Select(one => one.Code)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due,
            code => runner.Run(end, code, Caller.Program, stop),
            stop
        );
    }
}
