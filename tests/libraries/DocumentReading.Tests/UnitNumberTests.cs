using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class UnitNumberTests
{
    [Theory]
    [InlineData(
        "Phòng Nghiệp vụ 2 chủ trì, phối hợp với Phòng Tổng hợp rà soát hồ sơ cây di sản.",
        "Phòng Nghiệp vụ 2"
    )]
    [InlineData("Giao Phòng Kiểm toán 3 lập báo cáo thu chi mua cây.", "Phòng Kiểm toán 3")]
    [InlineData("Khu Quản lý đường bộ II chặt cành che biển báo.", "Khu Quản lý đường bộ II")]
    [InlineData("Chi cục Thuế khu vực XI tổng hợp số nợ của vườn ươm.", "Chi cục Thuế khu vực XI")]
    [InlineData("Trung đoàn 48 tổ chức trồng cây quanh doanh trại.", "Trung đoàn 48")]
    [InlineData("Ban Quản lý dự án 2 hoàn thiện hồ sơ vườn ươm.", "Ban Quản lý dự án 2")]
    [InlineData("Trường Tiểu học Nguyễn Du 1 lắp biển tên cây.", "Trường Tiểu học Nguyễn Du 1")]
    [InlineData("Phân ban II hoàn thành sổ tay trồng cây.", "Phân ban II")]
    public void A_number_that_closes_a_name_belongs_to_it(string sentence, string lead) =>
        LeadOf(sentence).ShouldBe(lead);

    [Theory]
    [InlineData("Sở Y tế 2 lần mỗi tháng kiểm tra cây che bếp ăn.", "Sở Y tế")]
    [InlineData("Sở Tài chính hỗ trợ 3 tổ chức mua cây giống.", "Sở Tài chính")]
    [InlineData(
        "Văn phòng UBND tỉnh 5 ngày một lần cập nhật danh mục.",
        "Văn phòng Ủy ban nhân dân tỉnh"
    )]
    public void A_number_that_counts_something_else_does_not(string sentence, string lead) =>
        LeadOf(sentence).ShouldBe(lead);

    [Theory]
    [InlineData("UBND 27 xã, phường rà soát cây mục.", "UBND 27 xã, phường")]
    [InlineData(
        "Giao UBND 30 quận, huyện, thị xã cắm biển tên cây.",
        "UBND 30 quận, huyện, thị xã"
    )]
    [InlineData("Giao 12 đơn vị trực thuộc gửi danh mục cây.", "12 đơn vị trực thuộc")]
    [InlineData("Ủy ban kiểm tra cấp dưới rà soát đơn thư về cây.", "Ủy ban kiểm tra cấp dưới")]
    [InlineData("Ủy ban kiểm tra các cấp rà soát đơn thư về cây.", "Ủy ban kiểm tra các cấp")]
    public void A_group_told_by_its_count_or_level_stays_as_written(string sentence, string lead)
    {
        var task = Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe(lead);
        task.Doubts.ShouldContain(TaskDoubts.GroupLead);
    }

    [Fact]
    public void A_counted_group_can_help() =>
        Plans
            .Saying("1. Sở Y tế phối hợp với 15 trạm y tế xã trồng cây thuốc.")
            .Tasks.ShouldHaveSingleItem()
            .Cooperating.ShouldBe(["15 trạm y tế xã"]);

    [Fact]
    public void How_many_units_have_reached_a_goal_is_no_task() =>
        Plans.Saying("1. Đến nay 12 xã hoàn thành chỉ tiêu trồng cây.").Tasks.ShouldBeEmpty();

    private static string? LeadOf(string sentence) =>
        Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem().Lead;
}
