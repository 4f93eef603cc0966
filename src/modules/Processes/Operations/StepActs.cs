using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <param name="Id">Of the act: the engine does none twice.</param>
/// <param name="By">Whose act it is, and in whose place.</param>
internal sealed record EngineAct(string Id, Actor By, DateTimeOffset At, int Token);

/// <summary>What the engine answered to an act at a step; nothing is written yet.</summary>
internal sealed record StepAnswer(StepOnDesk Step, CaseOutcome Outcome, Staff Staff);

/// <summary>How a holder acts on a step: it is laid before them, the engine is asked, the answer is written.</summary>
internal sealed class StepActs(CaseDesk desk, CaseBook book, StaffReading staffing)
{
    /// <summary>The step, for its holder or whoever stands in; nobody acts who is no person of the authority.</summary>
    public async Task<Outcome<(StepOnDesk Step, PersonSummary Person)>> Held(
        string code,
        int number,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Held(code, number, caller, now, stop);
        return found.Refusal is { } refusal ? refusal
            : caller.Person is { } me && await staffing.Find(me, stop) is { } person
                ? (found.Value, person)
            : ProcessesRefusals.OnlyPeople;
    }

    /// <summary>The step, for its holder and for the head of the unit that holds it.</summary>
    public async Task<Outcome<(StepOnDesk Step, PersonSummary Person)>> Steered(
        string code,
        int number,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Step(code, number, now, stop);
        return found.Refusal is { } refusal ? refusal
            : await desk.RefuseSteering(found.Value, caller, stop) is { } no ? no
            : caller.Person is { } me && await staffing.Find(me, stop) is { } person
                ? (found.Value, person)
            : ProcessesRefusals.OnlyPeople;
    }

    public async Task<StepAnswer> Ask(
        StepOnDesk step,
        PersonSummary person,
        Func<EngineAct, CaseAct> act,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var (engine, staff) = await book.Engine(
            step.Version,
            step.State,
            [caller.Unit, step.Case.Unit],
            now,
            stop
        );
        var asked = new EngineAct(
            Guid.CreateVersion7().ToString("N"),
            await book.Actor(caller, person.Code, step.Token, stop),
            CaseBook.At(now, step.State),
            step.Token.Number
        );
        return new(step, engine.Do(step.State, act(asked)), staff);
    }

    public Task<Outcome<Done>> Write(
        StepAnswer answer,
        StepEnding ending,
        string? reason,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        book.Write(
            answer.Step.Case,
            answer.Step.Version,
            answer.Step.State,
            answer.Outcome,
            answer.Staff,
            new(answer.Step.Step, ending, reason),
            caller,
            now,
            stop
        );
}
