using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <summary>The stub of a marked document: what may be written down of it, and no more. There is no field for a subject.</summary>
/// <param name="Level">Secret, HighlySecret or TopSecret.</param>
/// <param name="HandledAt">Where it is and who has it there.</param>
internal sealed record OutsideForm(
    string? Direction = null,
    string? Number = null,
    string? Date = null,
    string? Issuer = null,
    string? Level = null,
    string? HandledAt = null,
    string? ReceivedOn = null
)
{
    internal Outcome<RecordOutsideRequest> Parse(DateOnly today)
    {
        var read = new FieldReading(today);
        var level = read.Choice<SecrecyLevel>("level", Level);
        var handledAt = read.Text("handledAt", HandledAt, 300);
        var number = read.Number("number", Number);
        var heading = new DocumentHeading
        {
            Direction =
                read.Choice<DocumentDirection>("direction", Direction)
                ?? DocumentDirection.Incoming,
            Kind = number?.Kind ?? DocumentKind.Unknown,
            Number = number,
            Date = read.PastDate("date", Date),
            Issuer = read.Text("issuer", Issuer, 300),
            ReceivedOn = read.PastDate("receivedOn", ReceivedOn) ?? today,
        };
        Required(
            "number",
            Number,
            "Ghi số, ký hiệu của văn bản.",
            "Write the number of the document."
        );
        Required("date", Date, "Ghi ngày của văn bản.", "Write the date of the document.");
        Required("issuer", Issuer, "Ghi cơ quan ban hành.", "Write the issuing body.");
        Required(
            "level",
            Level,
            "Chọn độ mật ghi trên văn bản.",
            "Choose the level marked on the document."
        );
        Required(
            "handledAt",
            HandledAt,
            "Ghi nơi giữ và xử lý văn bản, ví dụ “Bộ phận văn thư mật, Văn phòng”.",
            "Write where it is kept and handled, for example “secret registry, Office”."
        );
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new RecordOutsideRequest(heading, level!.Value, handledAt);

        void Required(string field, string? typed, string vietnamese, string english)
        {
            if (string.IsNullOrWhiteSpace(typed))
            {
                read.Wrong(field, vietnamese, english);
            }
        }
    }
}
