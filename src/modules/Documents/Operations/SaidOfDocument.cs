using Chutri.Documents.Model;

namespace Chutri.Documents.Operations;

/// <summary>What the clerk said when handing in a file; null = as the machine reads it.</summary>
internal sealed record SaidOfDocument(
    DocumentDirection? Direction = null,
    DateOnly? ReceivedOn = null,
    DocumentKind? Kind = null,
    DocumentNumber? Number = null,
    DateOnly? Date = null,
    string? Issuer = null,
    string? Subject = null
)
{
    public static SaidOfDocument Nothing { get; } = new();

    public DocumentHeading Over(DocumentHeading read) =>
        read with
        {
            Direction = Direction ?? read.Direction,
            Kind = Kind ?? read.Kind,
            Number = Number ?? read.Number,
            Date = Date ?? read.Date,
            Issuer = Issuer ?? read.Issuer,
            Subject = Subject ?? read.Subject,
        };
}
