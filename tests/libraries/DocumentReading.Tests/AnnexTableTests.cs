using Chutri.DocumentReading.Tests.Samples;
using static Chutri.DocumentReading.Tests.Samples.WordFiles;

namespace Chutri.DocumentReading.Tests;

public sealed class AnnexTableTests
{
    [Fact]
    public void Columns_are_found_by_their_headings_in_any_order_and_merged_cells_count_for_every_row()
    {
        var reading = Read(
            Table(
                [
                    "STT",
                    "Thời hạn",
                    "Nội dung công việc",
                    "Đơn vị phối hợp",
                    "Đơn vị chủ trì",
                    "Kết quả",
                ],
                [
                    "1",
                    "Quý II/2025",
                    "Lát lại sân trường",
                    "Sở Tài chính; UBND các xã, phường",
                    "v Sở Xây dựng",
                    "Biên bản nghiệm thu",
                ],
                ["2", "15/8/2025", "Lắp ghế đá dưới bóng cây", "-", "^", ""]
            )
        );

        reading.Tasks.Count.ShouldBe(2);
        reading.Tasks.Select(t => t.Lead).ShouldBe(["Sở Xây dựng", "Sở Xây dựng"]);
        reading.Tasks[0].Cooperating.ShouldBe(["Sở Tài chính", "UBND các xã, phường"]);
        reading.Tasks[0].Deliverable.ShouldBe("Biên bản nghiệm thu");
        reading.Tasks[1].Deadline.ShouldBe(new Deadline.By(new DateOnly(2025, 8, 15)));
        reading.Tasks[1].Deliverable.ShouldBeNull();
        reading.Words(reading.Tasks[1]).ShouldBe("Lắp ghế đá dưới bóng cây");
    }

    [Fact]
    public void Two_leads_in_one_cell_are_flagged_for_a_person()
    {
        var reading = Read(
            Table(
                ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
                ["1", "Kiểm tra cây trước mùa bão", "Sở Xây dựng, Công an tỉnh", "Tháng 5"],
                ["2", "Dọn cành gãy sau bão", "Sở Xây dựng", "Thường xuyên"]
            )
        );

        reading.Tasks[0].Lead.ShouldBe("Sở Xây dựng");
        reading.Tasks[0].Cooperating.ShouldBe(["Công an tỉnh"]);
        reading.Tasks[0].Doubts.ShouldContain(TaskDoubts.TwoLeads);
    }

    [Theory]
    [InlineData("Tuần 3 tháng 12/2025", "2025-12-21")]
    [InlineData("Tuần 1, 2 tháng 6", "2025-06-14")]
    [InlineData("Tuần thứ tư, tháng 02 năm 2025", "2025-02-28")]
    [InlineData("Tuần 3, 4 và báo cáo trước ngày 10/12/2025", "2025-12-10")]
    public void A_week_in_a_cell_is_not_taken_for_a_day(string cell, string date) =>
        Due(cell).Deadline.ShouldBe(new Deadline.By(DateOnly.Parse(date)));

    [Theory]
    [InlineData("Tuần 50/2025")]
    [InlineData("Tuần 3/12/2025")]
    [InlineData("Trước Tết Nguyên đán 2026")]
    [InlineData("15/8 âm lịch")]
    [InlineData("Theo tiến độ dự án")]
    public void A_cell_that_gives_no_day_is_doubted(string cell)
    {
        Due(cell).Deadline.ShouldBeNull();
        Due(cell).Doubts.ShouldBe([TaskDoubts.UnreadDeadline]);
    }

    [Fact]
    public void An_empty_cell_sets_no_deadline() =>
        Due("-").Doubts.ShouldBe([TaskDoubts.NoDeadline]);

    private static ProposedTask Due(string cell) =>
        Read(
            Table(
                ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
                ["1", "Lát lại sân trường", "Sở Xây dựng", cell]
            )
        )
            .Tasks.ShouldHaveSingleItem();

    [Fact]
    public void A_timetable_without_tasks_gives_none() =>
        Read(
            Table(
                ["TT", "Trường được kiểm tra", "Ngày"],
                ["1", "Trường Tiểu học Hòa Sơn", "12/5/2025"],
                ["2", "Trường Tiểu học An Phú", "13/5/2025"]
            )
        )
            .Tasks.ShouldBeEmpty();

    private static Reading Read(DocumentFormat.OpenXml.OpenXmlElement table) =>
        DocumentReader
            .Read(
                With(
                    Line("Số: 9/KH-UBND"),
                    Line("Bình Lâm, ngày 03 tháng 02 năm 2025"),
                    Line("KẾ HOẠCH"),
                    Line("Sửa sang sân trường năm 2025"),
                    Line("I. NHIỆM VỤ"),
                    Line("1. Nội dung như bảng dưới đây."),
                    table
                ),
                "ke-hoach.docx"
            )
            .Reading.ShouldNotBeNull();
}
