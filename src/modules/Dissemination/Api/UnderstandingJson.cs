using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;

namespace Chutri.Dissemination.Api;

internal sealed record QuestionListJson(
    IReadOnlyList<QuestionJson> Items,
    string? Next,
    long Total
);

/// <param name="Right">The letter of the right choice.</param>
/// <param name="Source">Where the answer stands.</param>
internal sealed record QuestionJson(
    int Number,
    string Text,
    IReadOnlyList<string> Choices,
    string Right,
    string Source,
    bool Retired
)
{
    public static QuestionJson Of(Question question) =>
        new(
            question.Number,
            question.Text,
            question.Choices,
            ((char)('A' + question.Right)).ToString(),
            question.Source,
            question.RetiredAt is not null
        );
}

internal sealed record QuestionsAddedJson(int Added);

/// <summary>The caller's own test.</summary>
/// <param name="Questions">Of the try that was begun; empty while none is.</param>
/// <param name="Used">How many tries were handed in.</param>
/// <param name="NotNow">Why no try can be begun; null where one can.</param>
internal sealed record TestJson(
    int Asked,
    int PassPercent,
    int Tries,
    int Used,
    bool Passed,
    IReadOnlyList<AskedQuestionJson> Questions,
    string? NotNow
)
{
    public static TestJson Of(MyTest test) =>
        new(
            test.Campaign.Understanding.Drawn,
            test.Campaign.PassPercent,
            test.Tries,
            test.Used,
            test.Passed,
            [.. test.Open.Select(one => new AskedQuestionJson(one.Text, one.Choices))],
            test.NotNow?.Sentence.ToString()
        );
}

/// <param name="Choices">In the order in which A, B, … are answered.</param>
internal sealed record AskedQuestionJson(string Text, IReadOnlyList<string> Choices);

/// <param name="Number">Which try it is.</param>
internal sealed record TestBegunJson(int Number);

/// <param name="ReadAgain">Where the answers stand that were wrong.</param>
internal sealed record TestResultJson(
    bool Passed,
    int Right,
    int Asked,
    IReadOnlyList<string> ReadAgain
)
{
    public static TestResultJson Of(TriedTest result) =>
        new(result.Passed, result.Right, result.Asked, result.ReadAgain);
}

/// <param name="Digest">SHA-256 of what there was to read.</param>
internal sealed record ReceiptJson(string Code, DateTime At, string Digest);
