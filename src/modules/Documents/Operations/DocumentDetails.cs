using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <param name="Shown">The version whose reading this is.</param>
internal sealed record DocumentDetails(
    DocumentId Id,
    DocumentState State,
    RegisterEntry Entry,
    Words Title,
    DocumentHeading Heading,
    string? IssuingUnitName,
    SecrecyLevel? Secrecy,
    string? HandledAt,
    DateTime RegisteredAt,
    int Current,
    int Shown,
    IReadOnlyList<DocumentVersion> Versions,
    ReadSummary? Reading,
    IReadOnlyList<ProvisionView> Provisions,
    IReadOnlyList<ReferenceView> References,
    IReadOnlyList<DocumentSummary> CitedBy,
    int Tasks
);

internal sealed record ReadSummary(
    string Reader,
    DocumentHeader Header,
    IReadOnlyList<NamedPerson> People,
    IReadOnlyList<NumericTarget> Targets
);
