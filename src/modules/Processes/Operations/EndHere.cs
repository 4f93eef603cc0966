using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;

namespace Chutri.Processes.Operations;

internal sealed record EndHereRequest(string Code, int Number, string Reason);

/// <summary>A step that may do so ends the whole case.</summary>
internal sealed class EndHere(AppDatabase db, CaseDesk desk, CaseBook book, StaffReading staffing)
    : IOperation<EndHereRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        EndHereRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Held(request.Code, request.Number, caller, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var step = found.Value;
        if (caller.Person is not { } me || await staffing.Find(me, stop) is not { } person)
        {
            return ProcessesRefusals.OnlyPeople;
        }

        var (engine, staff) = await book.Engine(step.Version, step.State, [], now, stop);
        var outcome = engine.Do(
            step.State,
            new CaseAct.EndHere(
                Guid.CreateVersion7().ToString("N"),
                await book.Actor(caller, person.Code, step.Token, stop),
                CaseBook.At(now, step.State),
                step.Token.Number,
                request.Reason
            )
        );
        if (outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(new(no.Sentence.Vietnamese, no.Sentence.English));
        }

        db.Record(
            new CaseStopped(step.Case.Id, step.Case.Code, step.Rule.Name, request.Reason, step.By),
            caller,
            now
        );
        return await book.Write(
            step.Case,
            step.Version,
            step.State,
            outcome,
            staff,
            new(step.Step, StepEnding.EndedCase, request.Reason),
            caller,
            now,
            stop
        );
    }
}
