using Chutri.Platform;

namespace Chutri.Functions.Model;

internal static class OverlapFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<OverlapJudged>(
            "functions.overlap-judged",
            new("xét cặp chức năng", "pair judged")
        ),
        FactKind.Of<OverlapsReviewed>(
            "functions.overlaps-reviewed",
            new("rà soát chồng chéo", "overlaps reviewed")
        ),
    ];
}

/// <param name="Before">What was said of the pair earlier.</param>
internal sealed record OverlapJudged(
    Guid Question,
    Guid First,
    Guid Second,
    string FirstUnit,
    string FirstText,
    string SecondUnit,
    string SecondText,
    Verdict Verdict,
    Verdict? Before,
    string? Note
) : FactBody
{
    public override IEnumerable<Guid> About => [Question, First, Second];

    public override string? Why => Note;

    public override Words Sentence()
    {
        var said = Verdict.Name();
        return new(
            $"xét là {said.Vietnamese}: {FirstUnit} {FirstText.Quoted()} và {SecondUnit} {SecondText.Quoted()}",
            $"judged as {said.English}: {FirstUnit} {FirstText.Quoted()} and {SecondUnit} {SecondText.Quoted()}"
        );
    }
}

/// <summary>The register was looked through anew, and pairs came or went.</summary>
internal sealed record OverlapsReviewed(int Statements, int Pairs, int New, int Gone) : FactBody
{
    public override IEnumerable<Guid> About => [];

    public override Words Sentence() =>
        new(
            $"rà soát {Statements} chức năng: {Pairs} cặp cần xem, {New} cặp mới, {Gone} cặp không còn",
            $"reviewed {Statements} functions: {Pairs} pairs to be seen, {New} new, {Gone} gone"
        );
}
