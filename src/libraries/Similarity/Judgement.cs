namespace Chutri.Similarity;

/// <summary>What a person decided about two statements.</summary>
/// <param name="First">Text of the one, as it stood.</param>
/// <param name="Second">Text of the other.</param>
/// <param name="Overlap">True where it is the same work or part of it (settled since, or meant so); false where it is not the same.</param>
public sealed record Judgement(string First, string Second, bool Overlap);
