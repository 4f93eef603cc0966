namespace Chutri.Similarity;

/// <summary>A unit that might lead a task.</summary>
/// <param name="Unit">Its name, as its statements have it.</param>
/// <param name="Score">0 to 1 among the units suggested; the units of one answer are compared by it, not those of two.</param>
/// <param name="Because">The statement that fits best.</param>
public sealed record SuggestedLead(string Unit, double Score, Statement Because);
