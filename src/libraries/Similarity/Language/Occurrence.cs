namespace Chutri.Similarity.Language;

/// <summary>One wording found in a statement.</summary>
/// <param name="Term">Number of the term, or -1 for a word that the lexicon does not know.</param>
/// <param name="From">First syllable.</param>
/// <param name="To">The syllable after the last.</param>
/// <param name="Negation">Whether a word before it turns it round or takes it out.</param>
/// <param name="Inner">Terms of two or more syllables that stand inside the wording ("giáo viên" in "nhà công vụ giáo viên").</param>
internal readonly record struct Occurrence(
    int Term,
    int From,
    int To,
    NegationKind? Negation,
    IReadOnlyList<int> Inner
);
