namespace Chutri.Similarity.Language;

/// <summary>A statement as it is understood: its syllables, the wordings in them, and how it is divided.</summary>
/// <param name="Syllables">In order.</param>
/// <param name="Occurrences">In order, never crossing.</param>
/// <param name="HeadingEnd">The syllable after "…:", or 0 where the statement has no such heading.</param>
/// <param name="ItemStarts">First syllables of the items that a comma or semicolon parts; the first begins at <paramref name="HeadingEnd"/>.</param>
internal sealed record ReadStatement(
    IReadOnlyList<Syllable> Syllables,
    IReadOnlyList<Occurrence> Occurrences,
    int HeadingEnd,
    IReadOnlyList<int> ItemStarts
);
