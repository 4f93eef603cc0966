using Chutri.DocumentReading;

namespace Chutri.Documents;

/// <summary>An assignment as the machine proposed it. Kept as it was read; what people make of it is kept elsewhere.</summary>
/// <param name="Ordinal">Its place in the version, from 0.</param>
/// <param name="Start">Of the words that assign it, in UTF-16 units of the version's text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Lead">The unit's name as the document gives it; not yet matched with a unit.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Doubts">Codes of <see cref="TaskDoubts"/>.</param>
public sealed record ReadTask(
    int Ordinal,
    int ProvisionOrdinal,
    string ProvisionPath,
    int Start,
    int End,
    string Quote,
    string Title,
    string? Lead,
    IReadOnlyList<string> Cooperating,
    Deadline? Deadline,
    string? Deliverable,
    double Confidence,
    IReadOnlyList<string> Doubts
);
