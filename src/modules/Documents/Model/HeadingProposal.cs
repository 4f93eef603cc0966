using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>From what the machine read to a heading for the register.</summary>
internal static class HeadingProposal
{
    public static DocumentHeading From(DocumentHeader read, DateOnly receivedOn)
    {
        var number = DocumentNumber.Parse(read.Number);
        return new()
        {
            Kind = KindOf(read.Type, number),
            Number = number,
            Date = read.Date,
            Issuer = Tidy(read.Issuer, 300),
            Subject = Tidy(read.Subject, 2000),
            Signer = Tidy(read.Signer, 200),
            ReceivedOn = receivedOn,
        };
    }

    public static string Tidy(string? text, int longest)
    {
        var tidy = VietnameseText.Folding.WithSingleSpaces(
            new string([
                .. (text ?? "").Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'),
            ])
        );
        return tidy.Shortened(longest);
    }

    private static DocumentKind KindOf(DocumentType type, DocumentNumber? number) =>
        type switch
        {
            DocumentType.Directive => DocumentKind.Directive,
            DocumentType.Resolution => DocumentKind.Resolution,
            DocumentType.Plan => DocumentKind.Plan,
            DocumentType.Decision => DocumentKind.Decision,
            DocumentType.Conclusion => DocumentKind.Conclusion,
            DocumentType.Notice => DocumentKind.Notice,
            DocumentType.OfficialLetter => DocumentKind.OfficialLetter,
            DocumentType.Report => DocumentKind.Report,
            DocumentType.Guidance => DocumentKind.Guidance,
            DocumentType.Minutes => DocumentKind.Minutes,
            DocumentType.News => DocumentKind.News,
            DocumentType.Submission => DocumentKind.Submission,
            DocumentType.Regulation => DocumentKind.Regulation,
            _ => number?.Kind ?? DocumentKind.Unknown,
        };
}
