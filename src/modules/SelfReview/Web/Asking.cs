using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Web;

/// <summary>Whether a question is asked, and for a page that changes while it is filled in, after which answer.</summary>
/// <param name="IsNow">After the answers that are kept.</param>
/// <param name="Field">The field of the earlier question; null: it is always asked.</param>
/// <param name="Sign">How its answer compares with <paramref name="Value"/>: one of = &lt;&gt; &lt; &lt;= &gt; &gt;=.</param>
public sealed record Asking(bool IsNow, string? Field, string? Sign, string? Value)
{
    public static Asking Always { get; } = new(true, null, null, null);

    /// <param name="question">The question.</param>
    /// <param name="asked">Codes of those that are asked.</param>
    internal static Asking Of(Question question, IReadOnlyList<string> asked) =>
        question.AskedWhen is { Question: { } earlier } when
            ? new(asked.Contains(question.Code), AnswerRules.Field(earlier), when.Sign, when.Value)
            : Always;
}
