using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>What the head of a document says, as proposed by the machine or corrected by a person.</summary>
internal sealed record DocumentHeading
{
    public DocumentDirection Direction { get; init; }

    public DocumentKind Kind { get; init; }

    public DocumentNumber? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string Issuer { get; init; } = "";

    public UnitId? IssuingUnit { get; init; }

    public string Subject { get; init; } = "";

    public string Signer { get; init; } = "";

    public DateOnly ReceivedOn { get; init; }

    /// <summary>Only for a number of the Party; proposed from the date where not said.</summary>
    public TermOfOffice? Term { get; init; }

    public TermOfOffice? TermInForce =>
        Number?.System is not NumberingSystem.Party ? null
        : Term is { } said ? said
        : Date is { } date ? TermOfOffice.Proposed(date, IsCentral)
        : null;

    private bool IsCentral => Number is { Symbol: [.., "TW"] };

    /// <summary>The year or the term in which the number is unique; null while the date is unknown.</summary>
    public string? Period =>
        Number switch
        {
            null => null,
            { System: NumberingSystem.Party } => TermInForce?.ToString(),
            { Year: { } year } => Year(year),
            _ => Date is { } date ? Year(date.Year) : null,
        };

    /// <summary>Issuer, type, number, year or term; null while one of them is unknown.</summary>
    public string? KeyByIssuer =>
        Number is { } number && Period is { } period && Issuer.Length > 0
            ? $"{IssuerName.Key(Issuer)}|{number.Key}|{period}"
            : null;

    public string? KeyByUnit =>
        Number is { } number && Period is { } period && IssuingUnit is { } unit
            ? $"{unit.Value}|{number.Key}|{period}"
            : null;

    private static string Year(int year) =>
        year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
