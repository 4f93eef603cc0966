namespace Chutri.Documents.Operations;

/// <summary>Which documents of the register are asked for; null = all.</summary>
/// <param name="Issuer">The key of the issuing body, as the facets give it.</param>
internal sealed record DocumentFilter(
    string? Words = null,
    DocumentState? State = null,
    DocumentDirection? Direction = null,
    DocumentKind? Kind = null,
    string? Issuer = null,
    int? Year = null
)
{
    public bool IsAll => this == new DocumentFilter();
}
