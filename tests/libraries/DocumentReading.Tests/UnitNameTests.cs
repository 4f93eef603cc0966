using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class UnitNameTests
{
    [Theory]
    [InlineData(
        "1. Văn phòng HĐND và UBND tỉnh đôn đốc việc trồng cây.",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh",
        ""
    )]
    [InlineData(
        "1. Đề nghị Hội Nông dân tỉnh và các đoàn thể vận động hội viên trồng cây.",
        "Hội Nông dân tỉnh",
        "các đoàn thể"
    )]
    [InlineData("1. Trưởng các thôn lập tổ chăm cây trước ngày 01/3/2025.", "Trưởng các thôn", "")]
    [InlineData(
        "1. Sở Xây dựng chủ trì, phối hợp Sở Tài chính thẩm định dự toán cây giống.",
        "Sở Xây dựng",
        "Sở Tài chính"
    )]
    [InlineData(
        "1. Ban Quản lý các Khu công nghiệp tỉnh rà soát cây xanh.",
        "Ban Quản lý các Khu công nghiệp tỉnh",
        ""
    )]
    public void Who_leads_and_who_helps_is_read_whole(string line, string lead, string helper)
    {
        var task = Plans.Saying(line).Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe(lead);
        string.Join("; ", task.Cooperating).ShouldBe(helper);
    }

    [Theory]
    [InlineData("1. Công đoàn các Khu công nghiệp vận động đoàn viên trồng cây.", false)]
    [InlineData("1. Ban Quản lý các Khu công nghiệp tỉnh rà soát cây xanh.", false)]
    [InlineData("1. Công đoàn các trường vận động đoàn viên trồng cây.", true)]
    public void A_body_with_many_places_in_its_name_is_one_body(string line, bool isGroup) =>
        Plans
            .Saying(line)
            .Tasks.ShouldHaveSingleItem()
            .Doubts.Contains(TaskDoubts.GroupLead)
            .ShouldBe(isGroup);

    [Fact]
    public void Where_a_report_goes_is_no_second_task() =>
        Plans
            .Saying(
                "1. Sở Xây dựng báo cáo kết quả trước ngày 30/6/2025. Báo cáo gửi về UBND tỉnh (qua Văn phòng) và hộp thư điện tử."
            )
            .Tasks.Count.ShouldBe(1);

    [Fact]
    public void Whom_a_letter_asks_at_its_head_does_what_it_lists()
    {
        var letter = Plans
            .Head.Replace("KẾ HOẠCH", "V/v chăm sóc cây")
            .Replace("45/KH-UBND", "45/UBND-NN")
            .Replace(
                "UBND tỉnh ban hành Kế hoạch như sau:",
                "UBND tỉnh đề nghị các sở, ngành, địa phương thực hiện một số nội dung sau:"
            );

        var tasks = Plans
            .Read(
                letter
                    + "1. Gửi danh mục cây cần thay trước ngày 31/5/2025.\n\n2. Sở Xây dựng hướng dẫn làm biển tên cây.\n"
                    + Plans.Foot
            )
            .Tasks;

        tasks.Select(t => t.Lead).ShouldBe(["các sở, ngành, địa phương", "Sở Xây dựng"]);
    }
}
