using Chutri.Documents.Model;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <summary>The header as a person says it is.</summary>
/// <param name="IssuingUnit">Identifier of the unit, where the issuer is one of the authority's own.</param>
/// <param name="Term">"2020-2025"; only for numbers of the Party, proposed from the date where empty.</param>
internal sealed record HeaderForm(
    string? Direction = null,
    string? Kind = null,
    string? Number = null,
    string? Date = null,
    string? Term = null,
    string? Issuer = null,
    string? IssuingUnit = null,
    string? Subject = null,
    string? Signer = null,
    string? ReceivedOn = null
)
{
    internal Outcome<CorrectHeaderRequest> Parse(DocumentId document, DateOnly today)
    {
        var read = new FieldReading(today);
        var direction = read.Choice<DocumentDirection>("direction", Direction);
        var receivedOn = read.PastDate("receivedOn", ReceivedOn);
        var heading = new DocumentHeading
        {
            Kind = read.Choice<DocumentKind>("kind", Kind) ?? DocumentKind.Unknown,
            Number = read.Number("number", Number),
            Date = read.PastDate("date", Date),
            Term = TermOf(read),
            Issuer = read.Text("issuer", Issuer, 300),
            IssuingUnit = UnitOf(read),
            Subject = read.Text("subject", Subject, 2000),
            Signer = read.Text("signer", Signer, 200),
        };
        MustHave(heading, read);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new CorrectHeaderRequest(document, heading, direction, receivedOn);
    }

    private TermOfOffice? TermOf(FieldReading read)
    {
        var term = TermOfOffice.Parse(Term);
        if (term is null && !string.IsNullOrWhiteSpace(Term))
        {
            read.Wrong("term", "Ghi nhiệm kỳ như 2020-2025.", "Write the term as 2020-2025.");
        }

        return term;
    }

    private UnitId? UnitOf(FieldReading read)
    {
        if (string.IsNullOrWhiteSpace(IssuingUnit))
        {
            return null;
        }

        if (Guid.TryParse(IssuingUnit, out var unit))
        {
            return new(unit);
        }

        read.Wrong("issuingUnit", DocumentRefusals.NoSuchUnit);
        return null;
    }

    private void MustHave(DocumentHeading heading, FieldReading read)
    {
        if (
            heading is { Term: { } term, Date: { } date }
            && (date.Year < term.From || date.Year > term.Until)
        )
        {
            read.Wrong(
                "term",
                "Ngày văn bản không nằm trong nhiệm kỳ này. Sửa lại, hoặc để trống để tính theo ngày.",
                "The date of the document is not within this term. Correct it, or leave it empty to take it from the date."
            );
        }

        if (heading.Subject.Length == 0)
        {
            read.Wrong(
                "subject",
                "Ghi trích yếu: văn bản nói về việc gì.",
                "Write what the document is about."
            );
        }

        if (heading.Number is not null && heading.Date is null && string.IsNullOrWhiteSpace(Date))
        {
            read.Wrong(
                "date",
                "Văn bản có số thì phải có ngày: số được tính theo năm hoặc nhiệm kỳ.",
                "A document with a number needs a date: numbers run by year or term."
            );
        }

        if (heading.Number is not null && heading.Issuer.Length == 0)
        {
            read.Wrong("issuer", "Ghi cơ quan ban hành.", "Write the issuing body.");
        }
    }
}
