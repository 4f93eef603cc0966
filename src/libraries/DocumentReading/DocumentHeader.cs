namespace Chutri.DocumentReading;

/// <summary>The block at the head of a document, and its signature.</summary>
/// <param name="Type">Kind of document.</param>
/// <param name="Number">Number and symbol as spelled ("24-CT/TU"), null for news and minutes.</param>
/// <param name="Date">Day of signing; for news the day of the event.</param>
/// <param name="Issuer">The issuing body by its full name with its place, null for news.</param>
/// <param name="Subject">The subject line (trích yếu), without "về việc".</param>
/// <param name="Place">The place before the date.</param>
/// <param name="Signer">The name under the signature.</param>
public sealed record DocumentHeader(
    DocumentType Type,
    string? Number,
    DateOnly? Date,
    string? Issuer,
    string? Subject,
    string? Place,
    string? Signer
);
