namespace Chutri.Similarity;

/// <summary>Two texts side by side.</summary>
/// <param name="Shared">Wordings that mean the same or nearly, the weightiest first.</param>
/// <param name="OnlyFirst">What the first has alone, the weightiest first.</param>
/// <param name="OnlySecond">What the second has alone.</param>
public sealed record Comparison(
    IReadOnlyList<AlignedWords> Shared,
    IReadOnlyList<WeighedWords> OnlyFirst,
    IReadOnlyList<WeighedWords> OnlySecond
);
