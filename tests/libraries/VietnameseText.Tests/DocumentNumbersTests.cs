using CsCheck;

namespace Chutri.VietnameseText.Tests;

public sealed class DocumentNumbersTests
{
    [Theory]
    [InlineData("24-CT/TU")]
    [InlineData("24 CT TU")]
    [InlineData("Số: 24 - CT/TU")]
    [InlineData("số 024-ct/tu")]
    public void Spellings_of_one_number_compare_equal(string spelled) =>
        DocumentNumbers.Key(spelled).ShouldBe("24-CT-TU");

    [Fact]
    public void The_centre_is_not_a_province()
    {
        DocumentNumbers.Key("18-NQ/TƯ").ShouldBe(DocumentNumbers.Key("18-NQ/TW"));
        DocumentNumbers.Key("18-NQ/TU").ShouldNotBe(DocumentNumbers.Key("18-NQ/TW"));
    }

    [Fact]
    public void The_year_of_a_legal_document_belongs_to_its_number() =>
        DocumentNumbers.Key("21/2024/QĐ-UBND").ShouldNotBe(DocumentNumbers.Key("21/2025/QĐ-UBND"));

    [Fact]
    public void A_key_is_its_own_key() =>
        Samples.Text.Sample(text =>
            DocumentNumbers.Key(DocumentNumbers.Key(text)).ShouldBe(DocumentNumbers.Key(text))
        );
}
