using System.Globalization;
using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <param name="Evidence">What shows it, in words.</param>
/// <param name="Explanation">Why it says something else than was counted.</param>
internal sealed record GivenAnswer(string Answer, string Evidence, string Explanation = "")
{
    [JsonIgnore]
    public bool IsTooLong =>
        Answer.Length > Lengths.Answer
        || Evidence.Length > Lengths.Answer
        || Explanation.Length > Lengths.Answer;
}

/// <summary>What is still to be answered and what the answers make.</summary>
/// <param name="Asked">Codes of the questions that are asked after these answers.</param>
/// <param name="Earned">Points of those that count, out of <paramref name="Possible"/>.</param>
internal sealed record Judged(
    IReadOnlyList<string> Asked,
    IReadOnlyList<FieldError> Problems,
    double Earned,
    int Possible
);

/// <summary>Holds answers against their sheet.</summary>
internal static class AnswerRules
{
    /// <summary>The field of a question in a form; that of its evidence ends in <c>-evidence</c>.</summary>
    public static string Field(string code) => "q-" + code;

    public static string EvidenceField(string code) => Field(code) + "-evidence";

    public static Judged Judge(
        IReadOnlyList<Question> questions,
        IReadOnlyDictionary<string, GivenAnswer> answers
    )
    {
        var asked = new List<string>();
        var problems = new List<FieldError>();
        var (earned, possible) = (0.0, 0);
        foreach (var question in questions)
        {
            // What hangs on a question that was not asked is not asked either, whatever was typed there.
            var earlier =
                question.AskedWhen?.Question is { } code && asked.Contains(code)
                    ? answers.GetValueOrDefault(code)?.Answer
                    : null;
            if (question.AskedWhen is { } when && !when.HoldsFor(earlier))
            {
                continue;
            }

            asked.Add(question.Code);
            var given = answers.GetValueOrDefault(question.Code) ?? new("", "");
            if (Problem(question, given) is { } problem)
            {
                problems.Add(new(Field(question.Code), problem));
                continue;
            }

            if (question.EvidenceWhen?.HoldsFor(given.Answer) is true && given.Evidence.Length == 0)
            {
                problems.Add(new(EvidenceField(question.Code), AnswerWords.Evidence(question)));
            }

            if (question.Counts)
            {
                (earned, possible) = (
                    earned + question.Weight * question.Earned(given.Answer),
                    possible + question.Weight
                );
            }
        }

        return new(asked, problems, earned, possible);
    }

    private static Words? Problem(Question question, GivenAnswer given) =>
        given.Answer.Length == 0 ? AnswerWords.Missing(question) : Wrong(question, given);

    /// <summary>Why this cannot be the answer; null where it can, or where there is none yet.</summary>
    public static Words? Wrong(Question question, GivenAnswer given) =>
        given.IsTooLong ? AnswerWords.TooLong(question)
        : given.Answer.Length == 0 ? null
        : question.Allowed is { Count: > 0 } allowed && !allowed.Contains(given.Answer)
            ? AnswerWords.NotOffered(question)
        : question.IsWhole && !IsCount(given.Answer) ? AnswerWords.NoCount(question)
        : question.IsNumber && Condition.Number(given.Answer) is null
            ? AnswerWords.NoNumber(question)
        : null;

    public static bool IsCount(string answer) =>
        int.TryParse(answer.Trim(), NumberStyles.None, Condition.Culture, out _);
}

internal static class AnswerWords
{
    public static Words Missing(Question question) =>
        new($"Câu {question.Code}: hãy trả lời.", $"Question {question.Code}: answer it.");

    public static Words TooLong(Question question) =>
        new(
            $"Câu {question.Code}: hãy viết ngắn hơn {Lengths.Answer} ký tự.",
            $"Question {question.Code}: write fewer than {Lengths.Answer} characters."
        );

    public static Words NotOffered(Question question) =>
        new(
            $"Câu {question.Code}: hãy chọn một trong các câu trả lời đã cho.",
            $"Question {question.Code}: choose one of the answers offered."
        );

    public static Words NoNumber(Question question) =>
        new(
            $"Câu {question.Code}: hãy ghi một số, ví dụ 12 hoặc 12,5.",
            $"Question {question.Code}: write a number, such as 12 or 12.5."
        );

    public static Words NoCount(Question question) =>
        new(
            $"Câu {question.Code}: hãy ghi một số nguyên từ 0 trở lên, ví dụ 0 hoặc 3.",
            $"Question {question.Code}: write a whole number, 0 or more, such as 0 or 3."
        );

    public static Words Evidence(Question question) =>
        new(
            $"Câu {question.Code}: trả lời như vậy thì phải nêu minh chứng.",
            $"Question {question.Code}: this answer needs evidence."
        );
}
