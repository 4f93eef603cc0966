namespace Chutri.Similarity;

/// <summary>What was read, or why not.</summary>
/// <param name="Statements">Empty where there is any problem.</param>
/// <param name="Problems">All of them, in the order of their lines.</param>
/// <param name="Remarks">What is odd and yet usable: one word only, more than is read.</param>
public sealed record StatementTableResult(
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<LineProblem> Problems,
    IReadOnlyList<LineProblem> Remarks
);

/// <summary>Something about one line.</summary>
/// <param name="Line">Counted from 1, the heading included.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record LineProblem(int Line, Sentence What);
