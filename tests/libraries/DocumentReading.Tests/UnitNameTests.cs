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
    [InlineData(
        "1. Lập danh sách cây cần thay trước ngày 20/9/2025 (Phòng Văn hóa - Xã hội).",
        "Phòng Văn hóa - Xã hội",
        ""
    )]
    [InlineData(
        "1. Lập hồ sơ cây di sản, xong trước ngày 20/9/2025 (công chức Văn hóa - Xã hội tham mưu, phối hợp với Hội Nông dân xã).",
        "công chức Văn hóa - Xã hội",
        "Hội Nông dân xã"
    )]
    [InlineData(
        "1. Công chức địa chính phối hợp với công chức tài chính - kế toán lập bản đồ cây xanh.",
        "Công chức địa chính",
        "công chức tài chính - kế toán"
    )]
    [InlineData(
        "1. UBND các huyện Nam Sơn, Bắc Sơn, Đông Sơn bó gọn cành gãy trước ngày 20/9/2025.",
        "UBND các huyện Nam Sơn, Bắc Sơn, Đông Sơn",
        ""
    )]
    [InlineData(
        "1. Giao các Sở: Tài chính, Xây dựng, Tư pháp góp ý dự thảo quy chế trồng cây.",
        "các Sở: Tài chính, Xây dựng, Tư pháp",
        ""
    )]
    [InlineData(
        "1. Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh phát động trồng cây.",
        "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh",
        ""
    )]
    [InlineData(
        "1. Viện kiểm sát nhân dân khu vực 5 và Tòa án nhân dân khu vực 5 trồng cây trước ngày 20/9/2025.",
        "Viện kiểm sát nhân dân khu vực 5",
        "Tòa án nhân dân khu vực 5"
    )]
    [InlineData(
        "1. Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội; Công an phường kiểm tra cây mục trước ngày 20/9/2025.",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Phòng Văn hóa - Xã hội; Công an phường"
    )]
    [InlineData(
        "1. UBND đặc khu Hòn Mây trồng rừng chắn sóng trước ngày 20/9/2025.",
        "Ủy ban nhân dân đặc khu Hòn Mây",
        ""
    )]
    [InlineData(
        "1. Các chủ đầu tư phải hoàn trả cây đã chặt trước ngày 20/9/2025.",
        "Các chủ đầu tư",
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

    [Theory]
    [InlineData("1. Danh sách cây gửi về UBND tỉnh (Sở Xây dựng).")]
    [InlineData("1. Hội nghị thống nhất kết quả trồng cây (Văn phòng ghi biên bản).")]
    public void A_unit_in_parentheses_that_receives_or_tells_is_given_no_work(string line) =>
        Plans.Saying(line).Tasks.ShouldBeEmpty();

    [Fact]
    public void Of_two_units_in_a_heading_the_first_leads_and_a_person_is_to_look()
    {
        var task = Plans
            .Saying("1. Công an xã, Ban Chỉ huy Quân sự xã: Tuần tra rừng trước ngày 20/9/2025.")
            .Tasks.ShouldHaveSingleItem();

        task.Lead.ShouldBe("Công an xã");
        task.Cooperating.ShouldBe(["Ban Chỉ huy Quân sự xã"]);
        task.Doubts.ShouldContain(TaskDoubts.TwoLeads);
    }

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
