using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;

namespace Chutri.Processes.Operations;

/// <summary>Ends a question: its duty, and what the engine and the step waited for.</summary>
internal sealed class QuestionEnding(CaseBook book, DutyBook duties)
{
    public async Task<Outcome<Done>> End(
        QuestionOnDesk asked,
        CaseQuestionState state,
        string answer,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var question = asked.Question;
        question.End(state, caller.Hands, answer, now);
        var closed =
            state is CaseQuestionState.Answered
                ? await duties.Close(question.Duty, null, now, stop)
                : await duties.Withdraw(question.Duty, null, now, stop);
        if (closed.Refused || await Act(asked, answer, caller, now, stop) is not { } act)
        {
            return closed;
        }

        var (engine, staff) = await book.Engine(asked.Version, asked.State, [], now, stop);
        var outcome = engine.Do(asked.State, act);
        if (outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        if (act is CaseAct.Resume)
        {
            var going = await duties.Resume(asked.Step.Duty, now, stop);
            if (going.Refused)
            {
                return going;
            }
        }

        return await book.Write(
            asked.Case,
            asked.Version,
            asked.State,
            outcome,
            staff,
            new(null, StepEnding.Withdrawn, null),
            caller,
            now,
            stop
        );
    }

    /// <summary>What the engine is told; null where it waits for nothing: the step is over, or an opinion is taken back.</summary>
    private async Task<CaseAct?> Act(
        QuestionOnDesk asked,
        string answer,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (asked.Token is not { } token)
        {
            return null;
        }

        var id = Guid.CreateVersion7().ToString("N");
        var at = CaseBook.At(now, asked.State);
        if (asked.Question.Kind is CaseQuestionKind.Missing)
        {
            return token.Stopped is { ForApplicant: true }
                ? new CaseAct.Resume(
                    id,
                    await book.Actor(caller, caller.Name, token, stop),
                    at,
                    token.Number,
                    new Dictionary<string, CaseValue>()
                )
                : null;
        }

        var consultation = token.Consultations.FirstOrDefault(one =>
            one.Number == asked.Question.Consultation && one.Answer is null
        );
        return asked.Question.State is CaseQuestionState.Answered && consultation is not null
            // The unit that was asked may have been taken over since; whose answer it is the duty says.
            ? new CaseAct.AnswerConsultation(
                id,
                new(caller.Name, consultation.Unit),
                at,
                consultation.Number,
                answer
            )
            : null;
    }
}
