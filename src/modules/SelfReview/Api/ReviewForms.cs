using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Api;

internal sealed record KeepAnswersForm(IReadOnlyList<ReviewAnswerForm?>? Answers);

/// <param name="Code">Of the question.</param>
/// <param name="Answer">For a scale the number of the level, from 1; for yes/no: có, không.</param>
/// <param name="Explanation">Why it says something else than was counted.</param>
internal sealed record ReviewAnswerForm(
    string? Code,
    string? Answer,
    string? Evidence,
    string? Explanation
);

/// <param name="Answered">How many questions are answered now.</param>
internal sealed record KeptAnswersJson(int Answered);

internal sealed record AnswerOpinionsForm(IReadOnlyList<OpinionReplyForm?>? Replies);

/// <param name="Number">Of the opinion.</param>
/// <param name="Reply">What the person says to it; empty takes it back.</param>
internal sealed record OpinionReplyForm(int Number, string? Reply);

/// <param name="Answered">How many opinions have a reply now.</param>
internal sealed record AnsweredOpinionsJson(int Answered);

internal sealed record NotedShortcomingJson(int Number);

internal sealed record CountedListJson(
    IReadOnlyList<CountedLineJson> Items,
    string? Next,
    long Total
);

internal sealed record CountedLineJson(
    string Code,
    string Title,
    string Url,
    DateOnly? Due,
    string Standing
)
{
    public static CountedLineJson Of(CountedLine line) =>
        new(line.Code, line.Title, line.Url, line.Due, line.Standing.ToString());
}
