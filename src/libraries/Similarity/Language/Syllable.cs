namespace Chutri.Similarity.Language;

/// <summary>One written syllable or word of a statement.</summary>
/// <param name="Form">Folded: lower case, tone placement and i/y in one style.</param>
/// <param name="Start">First character in the statement.</param>
/// <param name="Length">Characters in the statement; the syllables of a written-out short form share its place.</param>
internal readonly record struct Syllable(string Form, int Start, int Length);
