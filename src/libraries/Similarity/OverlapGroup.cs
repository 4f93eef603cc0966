namespace Chutri.Similarity;

/// <summary>Statements that hang together through pairs to be seen.</summary>
/// <param name="Members">In the order of the collection; at least two.</param>
/// <param name="Score">The highest score among its pairs.</param>
public sealed record OverlapGroup(IReadOnlyList<Statement> Members, double Score);
