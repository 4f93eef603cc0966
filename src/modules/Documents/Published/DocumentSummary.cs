using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>A registered document in one line.</summary>
/// <param name="Number">Number and symbol as written; null for minutes, news and drafts.</param>
/// <param name="Version">The number of the current version, from 1; 0 for a stub.</param>
public sealed record DocumentSummary(
    DocumentId Id,
    DocumentKind Kind,
    string? Number,
    DateOnly? Date,
    string Issuer,
    UnitId? IssuingUnit,
    string Subject,
    DocumentState State,
    DocumentDirection Direction,
    int Version
)
{
    /// <summary>As one cites it: "Chỉ thị 24-CT/TU", without a number "Biên bản: Họp giao ban".</summary>
    public Words Title => DocumentTitle.Of(Kind, Number, Subject);

    public string Url => DocumentUrls.Document(Id);
}
