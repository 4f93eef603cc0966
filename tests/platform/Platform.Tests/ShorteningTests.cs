namespace Chutri.Platform.Tests;

public sealed class ShorteningTests
{
    [Theory]
    [InlineData("Rà soát chức năng", 17, "Rà soát chức năng")]
    [InlineData("Rà soát chức năng", 16, "Rà soát chức…")]
    [InlineData("Rà soát chức năng", 13, "Rà soát chức…")]
    [InlineData("Rà soát chức năng", 12, "Rà soát…")]
    [InlineData("Rà soát, báo cáo", 10, "Rà soát…")]
    [InlineData("Rà soát\nbáo cáo", 10, "Rà soát…")]
    [InlineData("", 10, "")]
    public void A_text_that_does_not_fit_ends_after_a_word(string text, int longest, string kept) =>
        text.Shortened(longest).ShouldBe(kept);

    [Fact]
    public void A_word_without_an_end_is_cut_itself_rather_than_lost()
    {
        var kept = ("Chữ " + new string('a', 500)).Shortened(100);

        kept.Length.ShouldBe(100);
        kept.ShouldEndWith("aa…");
    }

    [Fact]
    public void A_letter_of_two_units_is_never_cut_in_half()
    {
        var text = new string('a', 8) + "😀😀";

        text.Shortened(10).ShouldBe("aaaaaaaa…");
        text.Shortened(11).ShouldBe("aaaaaaaa😀…");
    }

    [Theory, InlineData(2), InlineData(7), InlineData(50), InlineData(99)]
    public void What_is_cut_never_is_longer_than_its_place(int longest) =>
        string.Join(' ', Enumerable.Repeat("từ", 60))
            .Shortened(longest)
            .Length.ShouldBeLessThanOrEqualTo(longest);
}
