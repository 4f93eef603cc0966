using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>One version of a document as it was read: text, outline, proposals, words worth underlining.</summary>
/// <param name="Text">Normalised; one paragraph or table row a line, cells parted by tabs.</param>
public sealed record ReadVersion(
    DocumentId Document,
    int Version,
    string Text,
    IReadOnlyList<ProvisionView> Provisions,
    IReadOnlyList<ReadTask> Tasks,
    IReadOnlyList<ReferenceView> References,
    IReadOnlyList<FoundWords> Found
);
