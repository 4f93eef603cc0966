namespace Chutri.Similarity;

/// <summary>Two statements of two units that may give the same work.</summary>
/// <param name="First">The one that comes first in the collection.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">0 to 1; from 0.5 on it is for a person to see.</param>
/// <param name="Kind">What it looks like; a guess beside the score.</param>
public sealed record OverlapPair(Statement First, Statement Second, double Score, OverlapKind Kind);
