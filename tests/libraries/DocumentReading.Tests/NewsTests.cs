using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class NewsTests
{
    private const string Opening =
        "Lãnh đạo tỉnh kiểm tra vườn ươm\n\n(BLO) - Ngày 12/3/2025, Chủ tịch UBND tỉnh Lê Văn An kiểm tra vườn ươm tại xã Nam Sơn.\n\n";

    [Theory]
    [InlineData(
        "Chủ tịch UBND tỉnh kết luận: Ban Quản lý dự án vườn ươm phải đẩy nhanh thi công, xong trước ngày 30/6/2025; giao Sở Tài chính cân đối vốn mua cây trong tháng 4/2025.",
        "Ban Quản lý dự án vườn ươm; Sở Tài chính"
    )]
    [InlineData(
        "Kết luận buổi kiểm tra, Chủ tịch UBND tỉnh yêu cầu Chi cục Kiểm lâm rà soát cây mục.\n\nUBND xã Nam Sơn cần bố trí người canh vườn.",
        "Chi cục Kiểm lâm; Ủy ban nhân dân xã Nam Sơn"
    )]
    [InlineData(
        "Tại buổi làm việc, Sở Y tế được yêu cầu hoàn thành đề án cây thuốc trước ngày 30/6/2025. Các bệnh viện được đề nghị trồng cây thuốc trong tháng 4/2025.",
        "Sở Y tế; Các bệnh viện"
    )]
    [InlineData(
        "Ông An đề nghị Sở Xây dựng lập danh mục cây mục trước ngày 20/4/2025.",
        "Sở Xây dựng"
    )]
    public void Whoever_leads_asks_in_a_news_item_and_it_is_work(string told, string leads) =>
        string.Join("; ", Plans.Read(Opening + told).Tasks.Select(task => task.Lead))
            .ShouldBe(leads);

    [Theory]
    [InlineData("Cử tri đề nghị Sở Xây dựng sớm trồng lại cây ven đường.")]
    [InlineData("Ông Trần Văn Tám đề nghị UBND xã cần trồng cây dọc đường liên thôn.")]
    [InlineData("Theo ông Trần Văn Tám, để phát triển du lịch, xã cần giữ hàng cây cổ thụ.")]
    [InlineData("Các trường học cần trồng thêm cây xanh.")]
    [InlineData("Công ty Cây xanh được UBND tỉnh tặng bằng khen.")]
    [InlineData(
        "Trước đó, Ban Thường vụ Tỉnh đoàn đã yêu cầu các huyện đoàn chuẩn bị cây giống trước ngày 10/3/2025."
    )]
    public void What_citizens_wish_and_what_is_past_is_no_work(string told) =>
        Plans.Read(Opening + told).Tasks.ShouldBeEmpty();
}
