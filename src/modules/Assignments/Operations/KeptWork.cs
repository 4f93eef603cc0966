using Chutri.Similarity;

namespace Chutri.Assignments.Operations;

/// <summary>The open work last compared, with its index: making it takes longer than asking it, and titles seldom change.</summary>
internal sealed class KeptWork
{
    private StatementCollection? last;

    public StatementCollection Indexed(IReadOnlyList<Statement> work) =>
        last is { } kept && kept.Statements.SequenceEqual(work)
            ? kept
            : (last = StatementCollection.Of(work));
}
