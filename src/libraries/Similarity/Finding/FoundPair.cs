namespace Chutri.Similarity.Finding;

/// <summary>Two rows with the sum of their signs.</summary>
internal readonly record struct FoundPair(int Row, int Other, float Sum);
