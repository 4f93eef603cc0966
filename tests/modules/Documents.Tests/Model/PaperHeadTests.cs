using Chutri.Documents;

namespace Chutri.Documents.Tests.Model;

public sealed class PaperHeadTests
{
    [Fact]
    public void A_state_document_has_its_motto_place_and_day_on_the_right()
    {
        string[] lines =
        [
            "ỦY BAN NHÂN DÂN",
            "THÀNH PHỐ SÔNG VÂN",
            "Số: 222/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sông Vân, ngày 27 tháng 9 năm 2026",
            "KẾ HOẠCH",
            "Thực hiện Chỉ thị số 24-CT/TU",
        ];

        PaperHead.LinesOf(lines).ShouldBe(6);
        lines.Take(6).Where(PaperHead.IsRight).ShouldBe(lines[3..6]);
    }

    [Fact]
    public void A_party_document_has_the_partys_title_on_the_right_wherever_the_number_stands()
    {
        string[] lines =
        [
            "THÀNH ỦY SÔNG VÂN",
            "*",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Sông Vân, ngày 07 tháng 8 năm 2026",
            "Số 24-CT/TU",
            "CHỈ THỊ",
        ];

        PaperHead.LinesOf(lines).ShouldBe(5);
        lines.Take(5).Where(PaperHead.IsRight).ShouldBe(lines[2..4]);
    }

    [Fact]
    public void A_news_item_has_no_letterhead() =>
        PaperHead.LinesOf(["Thành phố phát động thi đua", "Sáng ngày 07 tháng 8"]).ShouldBe(0);
}
