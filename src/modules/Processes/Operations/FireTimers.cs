using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

internal sealed record FireTimersRequest(Guid Case);

/// <summary>All timers of a case that are due. Done twice it changes nothing more: the engine keeps when the next one is due.</summary>
internal sealed class FireTimers(AppDatabase db, CaseBook book, VersionShelf shelf)
    : IOperation<FireTimersRequest, int>
{
    public static Act Right { get; } =
        new("processes.fire-timers", new("đến giờ hẹn của hồ sơ", "fire timers of cases"));

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        FireTimersRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var one = await db.Set<ProcessCase>().SingleAsync(c => c.Id == request.Case, stop);
        if (one.NextTimer is not { } due || due > now.Utc)
        {
            return 0;
        }

        var version = await shelf.Get(db, one.ProcessVersion, stop);
        var state = CaseJson.Read<CaseState>(one.Engine);
        var (engine, staff) = await book.Engine(version, state, [one.Unit], now, stop);
        var outcome = engine.Do(
            state,
            new CaseAct.TimersDue(
                Guid.CreateVersion7().ToString("N"),
                new(caller.Name),
                CaseBook.At(now, state)
            )
        );
        if (outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        db.Record(new CaseTimersFired(one.Id, one.Code), caller, now);
        var written = await book.Write(
            one,
            version,
            state,
            outcome,
            staff,
            new(null, StepEnding.Withdrawn, null),
            caller,
            now,
            stop
        );
        return written.Refusal is { } refused ? refused : 1;
    }
}
