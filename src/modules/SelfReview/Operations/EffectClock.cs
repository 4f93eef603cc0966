using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <summary>Remedies whose day to be looked at again has come.</summary>
internal sealed class EffectClock(
    AppDatabase db,
    AuthorityClock clock,
    OperationRunner runner,
    AskEffect ask
) : IDueWork
{
    public string Name => "selfreview.ask-effects";

    public Words Title { get; } =
        new("giao kiểm lại cách khắc phục khi đến ngày", "ask for checks of remedies on their day");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<CorrectiveAction>()
            .Where(action =>
                action.CheckOn <= today && action.CheckDuty == null && action.Effect == null
            )
            .OrderBy(action => action.Id)
            .Select(action => action.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(
            due,
            action => runner.Run(ask, action, Caller.Program, stop),
            stop
        );
    }
}
