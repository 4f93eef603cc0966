using Chutri.OfficialPaper.Forms;

namespace Chutri.OfficialPaper.Tests;

public sealed class BreakingTests
{
    private static readonly Look Capitals = new(12, Bold: true, Capitals: true);

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "ỦY BAN NHÂN DÂN")]
    [InlineData("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "ỦY BAN NHÂN DÂN")]
    [InlineData("LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA", "LIÊN ĐOÀN LAO ĐỘNG")]
    [InlineData("SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH QUẢNG TRỊ", "SỞ GIÁO DỤC VÀ ĐÀO TẠO")]
    public void A_name_of_two_lines_is_broken_before_its_place(string name, string firstLine) =>
        FirstLine(name, 3680).ShouldBe(firstLine);

    [Fact]
    public void A_name_that_fits_is_left_alone() =>
        (
            Breaking.At("TỈNH ỦY SƠN LA", Capitals, 3680),
            Breaking.Width("TỈNH ỦY SƠN LA", Capitals, 3680)
        ).ShouldBe((null, 3680));

    [Fact]
    public void No_word_is_left_alone_on_the_last_line()
    {
        const string Subject =
            "báo cáo tiến độ xây dựng trạm y tế xã và kết quả thực hiện các nhiệm vụ được giao";
        var width = Breaking.Width(Subject, new(12), 3680);

        LinesOf(Subject, new(12), width)[^1].Split(' ').Length.ShouldBeGreaterThan(3);
        LinesOf(Subject, new(12), width).Count.ShouldBe(LinesOf(Subject, new(12), 3680).Count);
    }

    private static string FirstLine(string words, int column) =>
        words[..Breaking.At(words, Capitals, column)!.Value];

    private static List<string> LinesOf(string words, Look look, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            var longer = $"{lines[^1]} {word}".Trim();
            if (TextWidth.Of(longer, look) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }
}
