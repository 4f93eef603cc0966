using Chutri.Documents.Model;

namespace Chutri.Documents.Tests.Model;

public sealed class DocumentHeadingTests
{
    [Fact]
    public void State_numbers_begin_again_each_year() =>
        Heading("222/KH-UBND", new(2026, 9, 27), "Ủy ban nhân dân thành phố Sông Vân")
            .Period.ShouldBe("2026");

    [Theory]
    [InlineData("24-CT/TU", 2023, 8, "2020-2025")]
    [InlineData("24-CT/TU", 2025, 3, "2020-2025")]
    [InlineData("24-CT/TU", 2025, 12, "2025-2030")]
    [InlineData("18-NQ/TW", 2022, 6, "2021-2026")]
    [InlineData("18-NQ/TW", 2026, 1, "2021-2026")]
    [InlineData("18-NQ/TW", 2026, 3, "2026-2031")]
    public void Party_numbers_run_through_a_term_of_office(
        string number,
        int year,
        int month,
        string term
    ) => Heading(number, new(year, month, 7), "Thành ủy Sông Vân").Period.ShouldBe(term);

    [Fact]
    public void The_clerk_may_say_which_term_it_is() =>
        (
            Heading("24-CT/TU", new(2025, 9, 7), "Thành ủy Sông Vân") with
            {
                Term = new TermOfOffice(2025),
            }
        ).Period.ShouldBe("2025-2030");

    [Fact]
    public void A_legal_norm_keeps_the_year_of_its_number() =>
        Heading("30/2020/NĐ-CP", null, "Chính phủ").Period.ShouldBe("2020");

    [Fact]
    public void The_standing_committee_numbers_in_the_series_of_its_committee()
    {
        var date = new DateOnly(2026, 8, 7);

        Heading("24-CT/TU", date, "Ban Thường vụ Thành ủy Sông Vân")
            .KeyByIssuer.ShouldBe(Heading("24-CT/TU", date, "THÀNH UỶ SÔNG VÂN").KeyByIssuer);
    }

    [Fact]
    public void The_same_number_of_two_cities_is_two_documents()
    {
        var date = new DateOnly(2026, 8, 7);

        Heading("24-CT/TU", date, "Thành ủy Sông Vân")
            .KeyByIssuer.ShouldNotBe(Heading("24-CT/TU", date, "Thành ủy Hạ Long").KeyByIssuer);
    }

    [Fact]
    public void Without_a_date_a_number_is_not_yet_compared() =>
        Heading("24-CT/TU", null, "Thành ủy Sông Vân").KeyByIssuer.ShouldBeNull();

    [Fact]
    public void An_abbreviated_issuer_is_the_same_body()
    {
        var date = new DateOnly(2026, 9, 27);

        Heading("222/KH-UBND", date, "UBND TP. Sông Vân")
            .KeyByIssuer.ShouldBe(
                Heading("222/KH-UBND", date, "Ủy ban nhân dân thành phố Sông Vân").KeyByIssuer
            );
    }

    private static DocumentHeading Heading(string number, DateOnly? date, string issuer) =>
        new()
        {
            Number = DocumentNumber.Parse(number),
            Date = date,
            Issuer = issuer,
            ReceivedOn = new(2026, 11, 25),
        };
}
