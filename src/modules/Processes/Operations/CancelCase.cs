using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;

namespace Chutri.Processes.Operations;

internal sealed record CancelCaseRequest(string Code, string Reason);

/// <summary>Ended from outside by whoever leads the unit that answers for the process.</summary>
internal sealed class CancelCase(
    AppDatabase db,
    CaseDesk desk,
    ProcessDesk processes,
    CaseBook book,
    VersionShelf shelf
) : IOperation<CancelCaseRequest, Done>
{
    public Act Act => ProcessesActs.Cancel;

    public async Task<Outcome<Done>> Run(
        CancelCaseRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(request.Code, stop) is not { } one)
        {
            return ProcessesRefusals.NoSuchCase;
        }

        var process = (await db.Set<DescribedProcess>().FindAsync([one.Process], stop))!;
        if (await processes.Refuse(Act, process.Owner, caller, stop) is { } outside)
        {
            return outside;
        }

        var version = await shelf.Get(db, one.ProcessVersion, stop);
        var state = CaseJson.Read<CaseState>(one.Engine);
        var (engine, staff) = await book.Engine(version, state, [], now, stop);
        var outcome = engine.Do(
            state,
            new CaseAct.Cancel(
                Guid.CreateVersion7().ToString("N"),
                await book.Actor(caller, caller.Name, null, stop),
                CaseBook.At(now, state),
                request.Reason
            )
        );
        if (outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        db.Record(
            new CaseStopped(one.Id, one.Code, null, request.Reason, new("", "", "Own")),
            caller,
            now
        );
        return await book.Write(
            one,
            version,
            state,
            outcome,
            staff,
            new(null, StepEnding.Withdrawn, request.Reason),
            caller,
            now,
            stop
        );
    }
}
