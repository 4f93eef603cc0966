using Chutri.Documents.Model;

namespace Chutri.Documents.Tests.Model;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("24-CT/TU", "24-CT/TU", "24-CT-TU", 24)]
    [InlineData("Số: 222/KH-UBND", "222/KH-UBND", "222-KH-UBND", 222)]
    [InlineData("Số 16 - HD/BTCTW", "16-HD/BTCTW", "16-HD-BTCTW", 16)]
    [InlineData("số 05/CV-LĐLĐ", "05/CV-LĐLĐ", "5-CV-LDLD", 5)]
    [InlineData("123/UBND-NC", "123/UBND-NC", "123-UBND-NC", 123)]
    [InlineData("24 CT TU", "24 CT TU", "24-CT-TU", 24)]
    public void A_number_is_read_in_every_spelling(
        string text,
        string written,
        string key,
        int ordinal
    )
    {
        var number = DocumentNumber.Parse(text)!;

        (number.Written, number.Key, number.Ordinal).ShouldBe((written, key, ordinal));
    }

    [Theory]
    [InlineData("24-CT/TU", true)]
    [InlineData("01-QĐi/UBKTTW", true)]
    [InlineData("222/KH-UBND", false)]
    [InlineData("30/2020/NĐ-CP", false)]
    [InlineData("24 CT TU", true)]
    [InlineData("24 KH UBND", false)]
    public void Party_documents_are_told_from_state_documents_by_their_signs(
        string text,
        bool party
    ) =>
        DocumentNumber
            .Parse(text)!
            .System.ShouldBe(party ? NumberingSystem.Party : NumberingSystem.State);

    [Fact]
    public void A_legal_norm_carries_its_year() =>
        DocumentNumber.Parse("30/2020/NĐ-CP")!.Year.ShouldBe(2020);

    [Fact]
    public void TƯ_may_mean_the_centre_or_the_city()
    {
        DocumentNumber.Parse("18-NQ/TƯ")!.PossibleKeys.ShouldBe(["18-NQ-TW", "18-NQ-TU"]);
        DocumentNumber.Parse("18-NQ/TU")!.PossibleKeys.ShouldBe(["18-NQ-TU"]);
        DocumentNumber.Parse("18-NQ/TW")!.PossibleKeys.ShouldBe(["18-NQ-TW"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("chưa có số")]
    [InlineData("24")]
    [InlineData("ngày 24/8")]
    public void What_is_no_number_is_none(string text) => DocumentNumber.Parse(text).ShouldBeNull();
}
