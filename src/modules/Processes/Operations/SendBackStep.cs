using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="To">Identifier of the step to do again.</param>
internal sealed record SendBackStepRequest(string Code, int Number, string To, string Reason);

/// <summary>Back to a step that was done, with a reason; what was begun after it is withdrawn.</summary>
internal sealed class SendBackStep(
    AppDatabase db,
    CaseDesk desk,
    CaseBook book,
    StaffReading staffing
) : IOperation<SendBackStepRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        SendBackStepRequest request,
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

        var (engine, staff) = await book.Engine(
            step.Version,
            step.State,
            [caller.Unit, step.Case.Unit],
            now,
            stop
        );
        var outcome = engine.Do(
            step.State,
            new CaseAct.SendBack(
                Guid.CreateVersion7().ToString("N"),
                await book.Actor(caller, person.Code, step.Token, stop),
                CaseBook.At(now, step.State),
                step.Token.Number,
                request.To,
                request.Reason
            )
        );
        if (outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(new(no.Sentence.Vietnamese, no.Sentence.English));
        }

        db.Record(
            new StepSentBack(
                step.Case.Id,
                step.Case.Code,
                step.Rule.Name,
                step.Version.Table.NameOf(request.To),
                request.Reason,
                step.By
            ),
            caller,
            now
        );
        return await book.Write(
            step.Case,
            step.Version,
            step.State,
            outcome,
            staff,
            new(step.Step, StepEnding.SentBack, request.Reason),
            caller,
            now,
            stop
        );
    }
}
