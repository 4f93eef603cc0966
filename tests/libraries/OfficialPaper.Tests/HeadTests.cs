using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Tests;

public sealed class HeadTests
{
    [Theory]
    [InlineData(2026, 1, 9, "Sơn La, ngày 09 tháng 01 năm 2026")]
    [InlineData(2026, 2, 28, "Sơn La, ngày 28 tháng 02 năm 2026")]
    [InlineData(2026, 3, 1, "Sơn La, ngày 01 tháng 3 năm 2026")]
    [InlineData(2026, 11, 30, "Sơn La, ngày 30 tháng 11 năm 2026")]
    public void Days_below_ten_and_the_first_two_months_have_a_zero_in_front(
        int year,
        int month,
        int day,
        string line
    ) =>
        Written
            .Lines(Papers.Plan() with { Date = new DateOnly(year, month, day) })
            .ShouldContain(line);

    [Fact]
    public void A_state_body_stands_beside_the_name_of_the_country() =>
        Written
            .Lines(Papers.Letter())
            .Take(8)
            .ShouldBe([
                "ỦY BAN NHÂN DÂN TỈNH SƠN LA",
                "SỞ Y TẾ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 112/SYT-KHTC",
                "Sơn La, ngày 30 tháng 11 năm 2026",
                "V/v báo cáo tiến độ xây dựng trạm y tế xã",
                "THƯỢNG KHẨN",
            ]);

    [Fact]
    public void A_body_of_the_party_stands_beside_its_name_with_a_star_below() =>
        Written
            .Lines(Papers.Resolution())
            .Take(9)
            .ShouldBe([
                "ĐẢNG BỘ TỈNH SƠN LA",
                "ĐẢNG ỦY XÃ CHIỀNG MAI",
                "*",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Số 07-NQ/ĐU",
                "Chiềng Mai, ngày 09 tháng 01 năm 2026",
                "NGHỊ QUYẾT",
                "về lãnh đạo thực hiện nhiệm vụ năm 2026",
                "-----",
            ]);

    [Fact]
    public void A_letter_of_the_party_says_what_it_is_about_without_an_abbreviation() =>
        Written
            .Lines(
                Papers.Resolution() with
                {
                    Kind = null,
                    Symbol = "CV/ĐU",
                    Subject = "Về việc chuẩn bị đại hội chi bộ",
                    Addressees = ["Các chi bộ trực thuộc"],
                }
            )
            .ShouldContain("về việc chuẩn bị đại hội chi bộ");

    [Fact]
    public void Room_is_left_for_a_number_and_a_day_that_the_clerk_gives()
    {
        var lines = Written.Lines(Papers.Plan() with { Number = null, Date = null });

        lines.ShouldContain("Số:         /KH-UBND");
        lines.ShouldContain("Sơn La, ngày      tháng      năm        ");
    }

    [Fact]
    public void The_line_under_the_motto_is_as_long_as_the_motto()
    {
        var length = Written.Open(
            Papers.Letter(),
            document =>
            {
                var cell = document
                    .MainDocumentPart!.Document!.Body!.Descendants<TableCell>()
                    .First(each => each.InnerText.Contains("Độc lập", StringComparison.Ordinal));
                var column = int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!);
                var indents = cell.Elements<Paragraph>().Last().ParagraphProperties!.Indentation!;
                return column - int.Parse(indents.Left!.Value!) - int.Parse(indents.Right!.Value!);
            }
        );

        // "Độc lập - Tự do - Hạnh phúc" in Times New Roman 13, bold: 8.5 points a letter or so over 27 letters.
        length.ShouldBeInRange(3000, 3700);
    }

    [Fact]
    public void A_table_and_a_page_keep_the_margins_of_the_rule() =>
        Written
            .Open(
                Papers.Plan(),
                document =>
                {
                    var page = document
                        .MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>()
                        .First();
                    var margins = page.GetFirstChild<PageMargin>()!;
                    return new[]
                    {
                        Millimetres(margins.Top!.Value),
                        Millimetres(margins.Bottom!.Value),
                        Millimetres((int)margins.Left!.Value),
                        Millimetres((int)margins.Right!.Value),
                    };
                }
            )
            .ShouldBe([20, 20, 30, 15]);

    private static int Millimetres(int twentieths) => (int)Math.Round(twentieths / 1440.0 * 25.4);
}
