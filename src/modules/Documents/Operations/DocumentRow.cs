using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <summary>A line of the register.</summary>
internal sealed record DocumentRow(
    DocumentId Id,
    long Sequence,
    RegisterEntry Entry,
    DocumentKind Kind,
    string? Number,
    DateOnly? Date,
    string Issuer,
    string Subject,
    DocumentState State,
    SecrecyLevel? Secrecy,
    string? HandledAt,
    DateOnly ReceivedOn,
    int Version
)
{
    public Words Title => DocumentTitle.Of(Kind, Number, Subject);
}

internal sealed record DocumentFacets(
    IReadOnlyDictionary<DocumentState, long> States,
    IReadOnlyList<IssuerFacet> Issuers,
    IReadOnlyList<int> Years
);

/// <param name="Key">What the filter takes.</param>
internal sealed record IssuerFacet(string Key, string Name, long Count);
