using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>An own answer beside what was counted.</summary>
/// <param name="Code">Of the question.</param>
/// <param name="Differs">The answer says something else than the figure.</param>
internal sealed record CrossCheck(
    string Code,
    CountedFigure Figure,
    int Counted,
    string Answer,
    bool Differs,
    string Explanation
)
{
    public bool NeedsExplaining => Differs && Explanation.Length == 0;

    /// <summary>Of the questions that are asked after these answers, those that are held against a figure.</summary>
    public static IReadOnlyList<CrossCheck> Of(
        IReadOnlyList<Question> questions,
        IReadOnlyDictionary<string, GivenAnswer> answers,
        IReadOnlyDictionary<CountedFigure, int> counted
    )
    {
        var asked = AnswerRules.Judge(questions, answers).Asked;
        return
        [
            .. from question in questions
            where question.Against is not null && asked.Contains(question.Code)
            let figure = question.Against!.Value
            let given = answers.GetValueOrDefault(question.Code) ?? new("", "")
            let count = counted.GetValueOrDefault(figure)
            select new CrossCheck(
                question.Code,
                figure,
                count,
                given.Answer,
                Disagree(question, given.Answer, count),
                given.Explanation
            ),
        ];
    }

    /// <summary>"Yes" says that there is none, "no" that there is some; a number says how many.</summary>
    private static bool Disagree(Question question, string answer, int count) =>
        answer.Length > 0
        && (
            question.Kind is AnswerKind.YesNo
                ? (answer == Question.Yes) != (count == 0)
                : Condition.Number(answer) != count
        );
}

internal static class CrossCheckWords
{
    /// <summary>The field of a form in which a difference is explained.</summary>
    public static string Field(string code) => AnswerRules.Field(code) + "-explained";

    public static Words Missing(CrossCheck check) =>
        new(
            $"Câu {check.Code}: trả lời khác số liệu ({check.Counted} {check.Figure.Name().Vietnamese}). Hãy nêu lý do hoặc sửa câu trả lời.",
            $"Question {check.Code}: the answer differs from what was counted ({check.Counted}: {check.Figure.Name().English}). Say why, or change the answer."
        );

    public static Words Beside(int counted, CountedFigure figure) =>
        new(
            $"Số liệu: {counted} {figure.Name().Vietnamese}",
            $"Counted: {counted}, {figure.Name().English}"
        );
}
