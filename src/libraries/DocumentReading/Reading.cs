namespace Chutri.DocumentReading;

/// <summary>
/// What a careful clerk would read out of one document. Every place is given by offsets (UTF-16 code units, end
/// exclusive) into <see cref="Text"/>; findings are in the order of the text.
/// </summary>
/// <param name="Text">The whole document, normalised (NFC), one paragraph or table row a line, cells parted by tabs.</param>
/// <param name="Header">Type, number, date, issuer, subject, place, signer.</param>
/// <param name="Provisions">The outline in order; a provision's place in this list is its ordinal.</param>
/// <param name="References">Other documents named, each once.</param>
/// <param name="Tasks">Proposed assignments; nothing is assigned until a person says so.</param>
/// <param name="People">Persons named with a post, each once with all posts.</param>
/// <param name="Targets">Numeric goals with a year.</param>
/// <param name="Found">Words worth underlining on a reading page.</param>
public sealed record Reading(
    string Text,
    DocumentHeader Header,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<DocumentReference> References,
    IReadOnlyList<ProposedTask> Tasks,
    IReadOnlyList<NamedPerson> People,
    IReadOnlyList<NumericTarget> Targets,
    IReadOnlyList<FoundWords> Found
)
{
    /// <summary>In which encoding the letters of the file stood; null where the kind of file leaves no question, and for text at hand.</summary>
    public TextEncoding? Encoding { get; init; }
}
