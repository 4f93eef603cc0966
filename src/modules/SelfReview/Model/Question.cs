using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal enum AnswerKind
{
    YesNo,

    /// <summary>Levels, each described, the lowest first.</summary>
    Scale,
    Number,

    /// <summary>How many: a whole number, 0 or more.</summary>
    Count,
    Text,
    Choice,
}

/// <param name="Code">Unique in its edition: <c>A1</c>.</param>
/// <param name="Choices">The levels of a scale, or what can be chosen; otherwise empty.</param>
/// <param name="Weight">What it counts in the score; only yes/no and scales count.</param>
/// <param name="EvidenceWhen">When an answer needs evidence; null = never.</param>
/// <param name="AskedWhen">An answer to an earlier question; null = always asked.</param>
/// <param name="Against">What was counted, that the answer is held against; null = nothing.</param>
internal sealed record Question(
    string Section,
    string Code,
    string Text,
    AnswerKind Kind,
    IReadOnlyList<string> Choices,
    int Weight,
    Condition? EvidenceWhen,
    Condition? AskedWhen,
    CountedFigure? Against = null
)
{
    /// <summary>As it is answered, whatever the language of the page.</summary>
    public static string Yes => AnswerKindWords.Yes.Vietnamese;

    public static string No => AnswerKindWords.No.Vietnamese;

    /// <summary>What can be answered; empty where anything can.</summary>
    public IReadOnlyList<string> Allowed =>
        Kind switch
        {
            AnswerKind.YesNo => [Yes, No],
            AnswerKind.Scale =>
            [
                .. Enumerable
                    .Range(1, Choices.Count)
                    .Select(level => level.ToString(Condition.Culture)),
            ],
            AnswerKind.Choice => Choices,
            _ => [],
        };

    public bool IsNumber => Kind is AnswerKind.Number or AnswerKind.Count;

    /// <summary>Whatever is held against a figure is counted too.</summary>
    public bool IsWhole => Kind is AnswerKind.Count || (IsNumber && Against is not null);

    public bool Counts => Weight > 0 && Kind is AnswerKind.YesNo or AnswerKind.Scale;

    /// <summary>The part of its weight that an answer earns, from 0 to 1.</summary>
    public double Earned(string answer) =>
        Kind is AnswerKind.Scale
            ? (double)(int.Parse(answer, Condition.Culture) - 1) / (Choices.Count - 1)
        : answer == Yes ? 1
        : 0;
}

internal static class AnswerKindWords
{
    public static Words Yes { get; } = new("có", "yes");
    public static Words No { get; } = new("không", "no");

    /// <summary>The condition that every answer fulfils.</summary>
    public static Words Always { get; } = new("luôn", "always");

    public static Words Name(this AnswerKind kind) =>
        kind switch
        {
            AnswerKind.YesNo => new("có/không", "yes/no"),
            AnswerKind.Scale => new("mức", "scale"),
            AnswerKind.Number => new("số", "number"),
            AnswerKind.Count => new("số đếm", "count"),
            AnswerKind.Choice => new("chọn", "choice"),
            _ => new("chữ", "text"),
        };
}
