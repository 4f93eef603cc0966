using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class NameInsideTests
{
    [Theory]
    [InlineData(
        "Đề nghị các ngân hàng thương mại trên địa bàn cơ cấu lại nợ của nhà vườn.",
        "các ngân hàng thương mại trên địa bàn"
    )]
    [InlineData("Các tổ chức tín dụng giãn nợ cho nhà vườn.", "Các tổ chức tín dụng")]
    [InlineData("Yêu cầu các chủ rừng canh gác cửa rừng.", "các chủ rừng")]
    [InlineData("Các hộ kinh doanh ký cam kết không chặt cây.", "Các hộ kinh doanh")]
    [InlineData("Các tổ bầu cử niêm yết danh sách dưới gốc cây.", "Các tổ bầu cử")]
    [InlineData(
        "Các doanh nghiệp khai thác đá phải trồng cây quanh mỏ.",
        "Các doanh nghiệp khai thác đá"
    )]
    [InlineData("Các cơ sở giết mổ có trách nhiệm trồng cây quanh bãi.", "Các cơ sở giết mổ")]
    [InlineData("Các doanh nghiệp khai thác nhựa thông trước ngày 30/6/2025.", "Các doanh nghiệp")]
    public void Many_kinds_of_bodies_can_be_asked_together(string sentence, string lead) =>
        LeadOf(sentence).ShouldBe(lead);

    [Theory]
    [InlineData(
        "Cảng vụ Hàng không miền Nam kiểm tra cây che đường bay.",
        "Cảng vụ Hàng không miền Nam"
    )]
    [InlineData(
        "Phòng Đào tạo và Công tác sinh viên rà soát vườn trường.",
        "Phòng Đào tạo và Công tác sinh viên"
    )]
    [InlineData(
        "Chi nhánh Ngân hàng Nhà nước khu vực 9 trồng cây.",
        "Chi nhánh Ngân hàng Nhà nước khu vực 9"
    )]
    [InlineData("Ban Giải phóng mặt bằng huyện chi trả tiền cây.", "Ban Giải phóng mặt bằng huyện")]
    [InlineData("Tiểu ban Hậu cần chuẩn bị cây giống.", "Tiểu ban Hậu cần")]
    [InlineData(
        "Phòng Quản lý xây dựng công trình rà soát hồ sơ.",
        "Phòng Quản lý xây dựng công trình"
    )]
    public void A_word_inside_a_name_does_not_end_it_though_it_looks_like_a_verb(
        string sentence,
        string lead
    ) => LeadOf(sentence).ShouldBe(lead);

    [Theory]
    [InlineData("Vườn quốc gia Tam Sơn quây lưới quanh cây.", "Vườn quốc gia Tam Sơn")]
    [InlineData("Nhà máy nước Sông Lô xới đất quanh cây.", "Nhà máy nước Sông Lô")]
    [InlineData("Trạm Thủy nông Nam Sơn đóng cống ngăn mặn.", "Trạm Thủy nông Nam Sơn")]
    [InlineData("Chợ đầu mối Nam Sơn dọn lá khô.", "Chợ đầu mối Nam Sơn")]
    public void After_a_proper_name_any_word_is_what_is_done(string sentence, string lead) =>
        LeadOf(sentence).ShouldBe(lead);

    [Theory]
    [InlineData(
        "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh phát động trồng cây.",
        "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh"
    )]
    [InlineData("Ban Quản lý rà soát cây mục.", "Ban Quản lý")]
    [InlineData("Sở Y tế đào tạo người chăm cây.", "Sở Y tế")]
    [InlineData("Sở Tài chính cung cấp cây giống hàng tháng.", "Sở Tài chính")]
    public void The_work_stays_out_of_the_name(string sentence, string lead) =>
        LeadOf(sentence).ShouldBe(lead);

    [Theory]
    [InlineData("1. Các hộ nghèo được hỗ trợ cây giống.")]
    [InlineData("1. Các chợ đã trồng đủ cây.")]
    public void What_a_group_has_or_is_granted_is_no_task(string line) =>
        Plans.Saying(line).Tasks.ShouldBeEmpty();

    private static string? LeadOf(string sentence) =>
        Plans.Saying("1. " + sentence).Tasks.ShouldHaveSingleItem().Lead;
}
