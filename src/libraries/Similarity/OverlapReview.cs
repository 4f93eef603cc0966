namespace Chutri.Similarity;

/// <summary>What a review of a collection found.</summary>
/// <param name="Pairs">Best first; from the floor on that was asked for.</param>
/// <param name="Groups">From 0.5 on, largest score first.</param>
/// <param name="PairsLeftOut">Pairs of the very same text in two units that are not listed one by one, because there are too many; their groups are complete.</param>
public sealed record OverlapReview(
    IReadOnlyList<OverlapPair> Pairs,
    IReadOnlyList<OverlapGroup> Groups,
    long PairsLeftOut
);
