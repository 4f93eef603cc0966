using Chutri.Documents.Model;

namespace Chutri.Documents.Tests.Model;

public sealed class NumberQueryTests
{
    [Theory]
    [InlineData("24-CT/TU")]
    [InlineData("24 CT TU")]
    [InlineData("24 ct tu")]
    [InlineData("chỉ thị 24-CT/TU")]
    [InlineData("Chi thi so 24-ct/tu")]
    [InlineData("Số 24 - CT/TU")]
    public void A_number_is_understood_in_any_spelling(string words) =>
        NumberQuery.Parse(words).Key.ShouldBe("24-CT-TU");

    [Theory]
    [InlineData("chỉ thị 24", DocumentKind.Directive)]
    [InlineData("chi thi so 24", DocumentKind.Directive)]
    [InlineData("kế hoạch 24", DocumentKind.Plan)]
    [InlineData("24", null)]
    public void A_kind_and_a_bare_number_are_understood(string words, DocumentKind? kind)
    {
        var query = NumberQuery.Parse(words);

        (query.Ordinal, query.Kind).ShouldBe((24, kind));
    }

    [Theory]
    [InlineData("kỷ luật kỷ cương")]
    [InlineData("24 giờ làm việc")]
    [InlineData("chỉ thị")]
    public void Plain_words_are_no_number(string words) =>
        NumberQuery.Parse(words).ShouldBe(new NumberQuery(null, null, null, null));
}
