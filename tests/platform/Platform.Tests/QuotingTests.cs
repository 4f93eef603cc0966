namespace Chutri.Platform.Tests;

public sealed class QuotingTests
{
    [Theory]
    [InlineData("Rà soát", "“Rà soát”")]
    [InlineData("Phát động “Tháng thanh niên”", "“Phát động ‘Tháng thanh niên’”")]
    [InlineData(
        "Phát động \"Tháng thanh niên\" năm 2027",
        "“Phát động ‘Tháng thanh niên’ năm 2027”"
    )]
    [InlineData("“Rà soát”", "“Rà soát”")]
    [InlineData("\"Rà soát\"", "“Rà soát”")]
    [InlineData("“Một” và “hai”", "“‘Một’ và ‘hai’”")]
    [InlineData("\"", "“‘”")]
    [InlineData("", "“”")]
    public void Quoted_words_keep_their_own_marks_as_single_ones(string words, string quoted) =>
        words.Quoted().ShouldBe(quoted);
}
