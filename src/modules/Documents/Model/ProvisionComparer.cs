namespace Chutri.Documents.Model;

/// <summary>
/// Pairs the provisions of two versions, surest first: the same words at the same place; the same words elsewhere; like words
/// at the same place; like words elsewhere. What stays alone was removed or added.
/// </summary>
internal static class ProvisionComparer
{
    private const double LikeEnoughHere = 0.35;
    private const double LikeEnoughElsewhere = 0.6;
    private const int FewestWordsToMove = 4;

    public static IReadOnlyList<ProvisionChange> Compare(
        IReadOnlyList<ProvisionView> before,
        IReadOnlyList<ProvisionView> after
    )
    {
        var open = new OpenProvisions(before, after);
        open.PairSamePlace((old, now) => old.Like(now) == 1);
        open.PairSameWords(FewestWordsToMove);
        open.PairSamePlace((old, now) => old.Like(now) >= LikeEnoughHere);
        open.PairBest(LikeEnoughElsewhere, FewestWordsToMove);
        return open.Changes();
    }
}
