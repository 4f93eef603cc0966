using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class PdfFileTests
{
    [Fact]
    public void Joins_lines_and_reads_the_letterhead_column_by_column()
    {
        var file = PdfFiles.With(
            (60, 40, "TỈNH ỦY BÌNH LÂM"),
            (330, 40, "ĐẢNG CỘNG SẢN VIỆT NAM"),
            (60, 60, "Số 12-CT/TU"),
            (330, 60, "Bình Lâm, ngày 02 tháng 3 năm 2025"),
            (230, 110, "CHỈ THỊ"),
            (200, 130, "về trồng cây xanh"),
            (
                60,
                180,
                "1. Đảng ủy Công an tỉnh lãnh đạo việc trồng cây tại các doanh trại trong toàn tỉnh"
            ),
            (60, 196, "và báo cáo trước ngày 15/4/2025."),
            (300, 800, "1")
        );

        var reading = DocumentReader.Read(file, "chi-thi.pdf").Reading.ShouldNotBeNull();

        reading.Header.Number.ShouldBe("12-CT/TU");
        reading.Header.Type.ShouldBe(DocumentType.Directive);
        reading.Text.ShouldContain("trong toàn tỉnh và báo cáo");
        reading.Text.ShouldEndWith("15/4/2025.");
        reading.Tasks.ShouldHaveSingleItem().Lead.ShouldBe("Đảng ủy Công an tỉnh");
    }

    [Fact]
    public void A_table_that_lines_draw_is_read_by_its_lines_though_its_cells_do_not_align()
    {
        int[] columns = [50, 80, 260, 400, 520];
        int[] rows = [200, 225, 290, 340];
        var file = PdfFiles.Ruled(
            [
                .. columns.Select(x => (x, rows[0], x, rows[^1])),
                .. rows.Select(y => (columns[0], y, columns[^1], y)),
            ],
            (60, 40, "Số: 12/KH-UBND"),
            (200, 110, "KẾ HOẠCH"),
            (60, 180, "I. NHIỆM VỤ"),
            (55, 217, "TT"),
            (85, 217, "Nội dung"),
            (265, 217, "Chủ trì"),
            (405, 217, "Thời hạn"),
            (55, 260, "1"),
            (85, 246, "Lập danh mục cây cần"),
            (85, 262, "thay thế"),
            (265, 242, "Phòng Quản lý"),
            (265, 258, "công viên và"),
            (265, 274, "cây xanh"),
            (405, 255, "30/4/2025"),
            (55, 315, "2"),
            (85, 318, "Tỉa cành cây già"),
            (265, 312, "Đội Cây xanh số 2"),
            (405, 310, "Quý II/2025")
        );

        var tasks = DocumentReader.Read(file, "ke-hoach.pdf").Reading.ShouldNotBeNull().Tasks;

        tasks
            .Select(t => t.Lead)
            .ShouldBe(["Phòng Quản lý công viên và cây xanh", "Đội Cây xanh số 2"]);
        tasks[0].Title.ShouldBe("Lập danh mục cây cần thay thế");
        tasks[1].Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 6, 30)));
    }

    [Fact]
    public void Two_columns_of_running_text_are_read_one_after_the_other()
    {
        string[] left =
        [
            "Sáng nay, huyện khai mạc ngày hội",
            "trồng cây với sự có mặt của nhiều",
            "đoàn viên từ các xã vùng cao đến",
            "từ sớm. Mỗi đoàn mang theo cuốc",
            "và cây giống của xã mình để cùng",
            "trồng trên đồi phía sau nhà máy.",
        ];
        string[] right =
        [
            "Buổi chiều, các đoàn chia nhau đi",
            "tưới số cây đã trồng năm ngoái, tỉa",
            "cành và làm lại hàng rào bằng tre",
            "cho khỏi trâu bò. Đến cuối ngày đã",
            "có hơn ba nghìn cây được chăm sóc",
            "trong niềm vui của bà con quanh đồi.",
        ];
        var file = PdfFiles.With([
            .. left.Select((line, i) => (50, 100 + 16 * i, line)),
            .. right.Select((line, i) => (320, 108 + 16 * i, line)),
        ]);

        var text = DocumentReader.Read(file, "ban-tin.pdf").Reading.ShouldNotBeNull().Text;

        text.ShouldContain("của nhiều đoàn viên từ các xã");
        text.IndexOf("Buổi chiều", StringComparison.Ordinal)
            .ShouldBeGreaterThan(text.IndexOf("nhà máy", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scan_is_refused_with_what_to_do() =>
        DocumentReader
            .Read(PdfFiles.WithoutText(), "quet.pdf")
            .Failure.ShouldNotBeNull()
            .Code.ShouldBe(ReadingFailures.NoTextLayer);
}
