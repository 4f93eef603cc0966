namespace Chutri.Similarity.Language;

/// <summary>One meaning with its wordings.</summary>
/// <param name="Number">Its place in the lexicon.</param>
/// <param name="Head">The wording that stands for the others, folded.</param>
/// <param name="Kind">Which file it stands in.</param>
/// <param name="Broader">Numbers of the terms that it is a kind of, directly.</param>
internal sealed record Term(int Number, string Head, TermKind Kind, IReadOnlyList<int> Broader);
