using System.Globalization;
using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <summary>The filters of the register as they stand in the address.</summary>
internal sealed record FilterForm(
    string? Q = null,
    string? State = null,
    string? Direction = null,
    string? Kind = null,
    string? Issuer = null,
    string? Year = null
)
{
    public Outcome<DocumentFilter> Parse()
    {
        var read = new FieldReading(default);
        var filter = Read(read);
        return read.Errors.Count > 0 ? Refusal.Invalid(read.Errors) : filter;
    }

    /// <summary>As a page takes it: what cannot be understood does not narrow the list.</summary>
    public DocumentFilter ParseLeniently() => Read(new FieldReading(default));

    private DocumentFilter Read(FieldReading read) =>
        new(
            string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
            read.Choice<DocumentState>("state", State),
            read.Choice<DocumentDirection>("direction", Direction),
            read.Choice<DocumentKind>("kind", Kind),
            string.IsNullOrWhiteSpace(Issuer) ? null : Issuer,
            YearOf(read)
        );

    private int? YearOf(FieldReading read)
    {
        if (string.IsNullOrWhiteSpace(Year))
        {
            return null;
        }

        if (int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        read.Wrong("year", "Ghi năm bằng bốn chữ số.", "Write the year in four digits.");
        return null;
    }
}
