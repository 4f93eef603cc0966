using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <param name="Answers">By the code of the question; those left out stay as they are.</param>
internal sealed record KeepAnswersRequest(
    string Code,
    IReadOnlyDictionary<string, GivenAnswer> Answers
);

/// <summary>Writes answers down, as far as they go. What is missing is said when the review is handed in.</summary>
internal sealed class KeepAnswers(AppDatabase db, ReviewDesk desk, RoundBook book)
    : IOperation<KeepAnswersRequest, int>
{
    public Act Act => SelfReviewActs.Write;

    /// <returns>How many questions are answered now.</returns>
    public async Task<Outcome<int>> Run(
        KeepAnswersRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Own(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var part = found.Value;
        if (part.RefuseChange() is { } not)
        {
            return not;
        }

        var round = await desk.RoundOf(part, stop);
        var questions = (await desk.Edition(round.Sheet, stop)).ReadQuestions();
        var answers = new Dictionary<string, GivenAnswer>(part.ReadAnswers());
        foreach (var (code, given) in request.Answers)
        {
            answers[code] = given;
            if (given is { Answer: "", Evidence: "", Explanation: "" })
            {
                answers.Remove(code);
            }
        }

        // what stands at a question that is not asked is nobody's concern until it is
        var asked = AnswerRules.Judge(questions, answers).Asked;
        var problems = new List<FieldError>();
        foreach (var question in questions)
        {
            if (
                request.Answers.TryGetValue(question.Code, out var given)
                && (asked.Contains(question.Code) || given.IsTooLong)
                && AnswerRules.Wrong(question, given) is { } wrong
            )
            {
                problems.Add(new(AnswerRules.Field(question.Code), wrong));
            }
        }

        if (problems.Count > 0)
        {
            return Refusal.Invalid(problems);
        }

        var before = part.State;
        part.Answer(answers);
        await book.Move(part, before, stop);
        var answered = answers.Count(pair => pair.Value.Answer.Length > 0);
        db.Record(new AnswersKept(part.Id, part.Code, answered), caller, now);
        return answered;
    }
}
