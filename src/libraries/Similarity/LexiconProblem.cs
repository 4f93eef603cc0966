namespace Chutri.Similarity;

/// <summary>What is wrong with a line of a data file.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Line">Counted from 1; 0 when the whole file is meant.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record LexiconProblem(string File, int Line, Sentence What);
