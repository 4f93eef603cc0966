namespace Chutri.DocumentReading;

/// <summary>A proposal for one assignment.</summary>
/// <param name="Start">Of the words that assign it, in UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="ProvisionOrdinal">The provision that holds it.</param>
/// <param name="Title">Verb and object, at most 160 characters.</param>
/// <param name="Lead">The one unit that leads, by its fullest name; null where none is named.</param>
/// <param name="Cooperating">Units that work along, in order.</param>
/// <param name="Deadline">Null where none is set.</param>
/// <param name="Deliverable">What is handed in, or null.</param>
/// <param name="Confidence">0 to 1: the share of such proposals that are right in words, lead and deadline, as measured on labelled documents.</param>
/// <param name="Doubts">What a person should look at; codes of <see cref="TaskDoubts"/>.</param>
public sealed record ProposedTask(
    int Start,
    int End,
    int ProvisionOrdinal,
    string Title,
    string? Lead,
    IReadOnlyList<string> Cooperating,
    Deadline? Deadline,
    string? Deliverable,
    double Confidence,
    IReadOnlyList<string> Doubts
);
