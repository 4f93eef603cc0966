using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview;

/// <summary>A question as it may be kept elsewhere: what it asks, what can be answered, and when it is asked at all.</summary>
/// <param name="Code">Unique in its sheet.</param>
/// <param name="Allowed">What can be answered; empty where anything can.</param>
/// <param name="Levels">What each of those means: the levels of a scale; empty where the answer says it.</param>
/// <param name="IsNumber">The answer is a number, whole or with a comma.</param>
/// <param name="EvidenceWhen">When an answer needs evidence; null: never.</param>
/// <param name="AskedWhen">An answer to an earlier question; null: always asked.</param>
public sealed record PublishedQuestion(
    string Section,
    string Code,
    string Text,
    IReadOnlyList<string> Allowed,
    IReadOnlyList<string> Levels,
    bool IsNumber,
    PublishedCondition? EvidenceWhen,
    PublishedCondition? AskedWhen
)
{
    /// <summary>The number tells how many: whole, 0 or more. False in what was kept before there was this.</summary>
    public bool IsWhole { get; init; }

    internal static PublishedQuestion Of(Question question) =>
        new(
            question.Section,
            question.Code,
            question.Text,
            question.Allowed,
            question.Kind is AnswerKind.Scale ? question.Choices : [],
            question.IsNumber,
            PublishedCondition.Of(question.EvidenceWhen),
            PublishedCondition.Of(question.AskedWhen)
        )
        {
            IsWhole = question.IsWhole,
        };

    /// <summary>Whether this can be an answer; nothing typed can.</summary>
    public bool CanBe(string answer) =>
        answer.Length == 0
        || (Allowed.Count == 0 || Allowed.Contains(answer))
            && (!IsNumber || Condition.Number(answer) is not null)
            && (!IsWhole || AnswerRules.IsCount(answer));

    /// <summary>Whether this answer needs evidence.</summary>
    public bool NeedsEvidence(string answer) => EvidenceWhen?.HoldsFor(answer) is true;
}

/// <param name="Question">Whose answer is meant; null: the question's own.</param>
/// <param name="Sign">One of = &lt;&gt; &lt; &lt;= &gt; &gt;=; empty: any answer fulfils it.</param>
public sealed record PublishedCondition(string? Question, string Sign, string Value)
{
    internal static PublishedCondition? Of(Condition? condition) =>
        condition is null ? null : new(condition.Question, condition.Sign, condition.Value);

    /// <summary>An answer that is not there fulfils nothing.</summary>
    public bool HoldsFor(string? answer) => new Condition(Question, Sign, Value).HoldsFor(answer);
}
