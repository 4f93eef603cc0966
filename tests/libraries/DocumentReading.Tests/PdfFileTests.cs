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
    public void A_scan_is_refused_with_what_to_do() =>
        DocumentReader
            .Read(PdfFiles.WithoutText(), "quet.pdf")
            .Failure.ShouldNotBeNull()
            .Code.ShouldBe(ReadingFailures.NoTextLayer);
}
