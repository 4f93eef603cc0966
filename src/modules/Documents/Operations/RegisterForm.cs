using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <summary>
/// What may be said beside the files. Number, date, issuer and subject are for a single file whose header the machine misread.
/// </summary>
internal sealed record RegisterForm(
    string? Direction = null,
    string? ReceivedOn = null,
    string? Kind = null,
    string? Number = null,
    string? Date = null,
    string? Issuer = null,
    string? Subject = null
)
{
    internal Outcome<SaidOfDocument> Parse(DateOnly today, int files)
    {
        var read = new FieldReading(today);
        var said = new SaidOfDocument(
            read.Choice<DocumentDirection>("direction", Direction),
            read.PastDate("receivedOn", ReceivedOn),
            read.Choice<DocumentKind>("kind", Kind),
            read.Number("number", Number),
            read.PastDate("date", Date),
            Said(read.Text("issuer", Issuer, 300)),
            Said(read.Text("subject", Subject, 2000))
        );
        if (files > 1 && said is not { Number: null, Date: null, Issuer: null, Subject: null })
        {
            read.Wrong(
                "number",
                "Số, ngày, cơ quan và trích yếu chỉ ghi được khi nộp một tệp. Hãy để trống hoặc nộp từng tệp.",
                "Number, date, issuer and subject can be said for one file only. Leave them empty or hand in one file at a time."
            );
        }

        return read.Errors.Count > 0 ? Refusal.Invalid(read.Errors) : said;
    }

    private static string? Said(string text) => text.Length == 0 ? null : text;
}
