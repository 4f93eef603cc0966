namespace Chutri.Similarity;

/// <summary>A statement near to the one that was asked about.</summary>
/// <param name="Statement">The one in the collection.</param>
/// <param name="Score">0 to 1; from 0.5 on it is for a person to see.</param>
/// <param name="Kind">What it looks like; the one asked about is the first.</param>
public sealed record Match(Statement Statement, double Score, OverlapKind Kind);
