namespace Chutri.DocumentReading;

/// <summary>Words to underline on a reading page.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Kind">Why.</param>
public sealed record FoundWords(int Start, int End, FoundKind Kind);

/// <summary>What the words are.</summary>
public enum FoundKind
{
    Unit,
    Deadline,
    Deliverable,
    Reference,
    Demand,
}
