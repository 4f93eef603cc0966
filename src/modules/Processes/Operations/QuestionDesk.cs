using Chutri.Duties;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>A question of a case as it lies before whoever wants to do something with it.</summary>
/// <param name="Step">At which it was asked.</param>
/// <param name="Token">Of that step; null where it is over.</param>
internal sealed record QuestionOnDesk(
    ProcessCase Case,
    ReadyVersion Version,
    CaseState State,
    CaseQuestion Question,
    CaseStep Step,
    CaseToken? Token,
    DutyView Duty
)
{
    public ActedBy By => CaseDesk.AuthorityOf(Version.Process.Step(Step.Node));
}

/// <summary>Lays questions before operations, and says whose they are.</summary>
internal sealed class QuestionDesk(
    AppDatabase db,
    CaseDesk desk,
    VersionShelf shelf,
    DutyReading duties
)
{
    /// <summary>The open question of this number, whoever asks.</summary>
    public async Task<Outcome<QuestionOnDesk>> Find(
        string code,
        int number,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Find(code, stop) is not { } found)
        {
            return ProcessesRefusals.NoSuchCase;
        }

        var question = await db.Set<CaseQuestion>()
            .SingleOrDefaultAsync(q => q.Case == found.Id && q.Number == number, stop);
        if (question is null)
        {
            return ProcessesRefusals.NoSuchQuestion;
        }

        if (
            question.State is not CaseQuestionState.Open
            || await duties.Find(question.Duty, now, stop) is not { } duty
        )
        {
            return ProcessesRefusals.QuestionIsOver;
        }

        var step = await db.Set<CaseStep>().SingleAsync(one => one.Id == question.Step, stop);
        var state = CaseJson.Read<CaseState>(found.Engine);
        return new QuestionOnDesk(
            found,
            await shelf.Get(db, found.ProcessVersion, stop),
            state,
            question,
            step,
            step.Ending is null
                ? state.OpenSteps.FirstOrDefault(token => token.Number == step.Number)
                : null,
            duty
        );
    }

    /// <summary>Whoever holds it, and whoever works in the unit that was asked: the answer is the unit's, also of what is missing.</summary>
    public static bool MayAnswer(DutyView duty, Caller caller) =>
        duty.Holder is { } holder
        && caller.Person is not null
        && (
            caller.Authority == holder.Person
            || (
                caller.ActsFor(holder.Unit)
                && caller.Role is Role.Head or Role.Deputy or Role.Clerk or Role.Officer
            )
        );

    /// <summary>Whoever holds the step that asked, whoever asked, and the head of the unit that waits for the answer.</summary>
    public async Task<bool> MayTakeBack(
        QuestionOnDesk asked,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        asked.Question.Askers.Have(caller.Authority)
        || (CaseDesk.Leads(caller) && caller.ActsFor(asked.Duty.OwedToUnit))
        || (
            asked.Token is not null
            && await duties.Find(asked.Step.Duty, now, stop) is { Holder.Person: { } holder }
            && caller.Authority == holder
        );
}
