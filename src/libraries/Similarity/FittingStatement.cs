namespace Chutri.Similarity;

/// <summary>A statement that a task fits.</summary>
/// <param name="Statement">Which.</param>
/// <param name="Score">0 to 1, comparable between tasks of one collection: the more the same is said the higher; from 0.35 on the task was work of the statement in about 24 of 25 cases that we read.</param>
public sealed record FittingStatement(Statement Statement, double Score);
