namespace Chutri.Platform.Web.Tests.Wording;

public sealed class NumberTextTests
{
    [Fact]
    public void Thousands_are_parted_as_each_language_does() =>
        NumberText.Of(41902).ShouldBe(new("41.902", "41,902"));

    [Theory]
    [InlineData("4", "4", "4")]
    [InlineData("4.5", "4,5", "4.5")]
    public void Half_days_show_one_decimal_and_whole_days_none(
        string number,
        string vietnamese,
        string english
    ) =>
        NumberText
            .Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(new(vietnamese, english));

    [Fact]
    public void A_share_shows_part_whole_and_percent() =>
        NumberText.Share(304, 486).ShouldBe(new("304 / 486 · 62,6\u00a0%", "304 / 486 · 62.6%"));

    [Fact]
    public void Of_nothing_there_is_no_share() =>
        NumberText.Share(0, 0).Vietnamese.ShouldBe("0 / 0 · –");

    [Theory]
    [InlineData(900, "900 B")]
    [InlineData(421_888, "412 KB")]
    [InlineData(1_258_291, "1,2 MB")]
    public void A_file_says_its_size_in_a_unit_of_its_own_order(long bytes, string vietnamese) =>
        NumberText.Size(bytes).Vietnamese.ShouldBe(vietnamese);

    [Theory]
    [InlineData(1, "1 working day")]
    [InlineData(2, "2 working days")]
    public void English_days_agree_in_number(int days, string english) =>
        CountWords.WorkingDays(days).English.ShouldBe(english);

    [Theory]
    [InlineData("Đỗ Thị Hồng Vân", "HV")]
    [InlineData("Nguyễn Đăng Khuê", "ĐK")]
    [InlineData("Vân", "V")]
    [InlineData("", "")]
    public void Initials_are_of_the_last_two_words(string name, string initials) =>
        Initials.Of(name).ShouldBe(initials);
}
