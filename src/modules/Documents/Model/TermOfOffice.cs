using System.Globalization;

namespace Chutri.Documents.Model;

/// <summary>
/// Five years between two congresses. The centre's begin in 2021, 2026 …, those of provinces and below in 2020, 2025 … In the
/// year of a congress both terms are possible: the term is proposed, and the clerk decides.
/// </summary>
internal readonly record struct TermOfOffice(int From)
{
    private const int Years = 5;
    private const int FirstMonthAfterCongresses = 11;

    public int Until => From + Years;

    public static TermOfOffice Proposed(DateOnly date, bool central)
    {
        var first = central ? 1 : 0;
        var begun = date.Year - (((date.Year - first) % Years + Years) % Years);
        var afterCongress = central
            ? date.Year > begun || date.Month > 1
            : date.Year > begun || date.Month >= FirstMonthAfterCongresses;
        return new(afterCongress ? begun : begun - Years);
    }

    public static TermOfOffice? Parse(string? text) =>
        int.TryParse(
            text?.Split('-', '–')[0].Trim(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var from
        ) && from is > 1929 and < 2200
            ? new(from)
            : null;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From}-{Until}");
}
