using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class PeopleTests
{
    [Theory]
    [InlineData(
        "Bí thư Huyện ủy Năm Sông Nguyễn Chí Tâm cho biết, huyện đã giải ngân 38%.",
        "Nguyễn Chí Tâm",
        "Bí thư",
        "Huyện ủy Năm Sông"
    )]
    [InlineData(
        "Phát biểu tại đây, Giám đốc Sở Xây dựng Lò Thị Mai Hương nhấn mạnh tiến độ.",
        "Lò Thị Mai Hương",
        "Giám đốc",
        "Sở Xây dựng"
    )]
    [InlineData(
        "Chủ tịch UBND thành phố Hồ Chí Minh Phan Văn Hải dự buổi lễ.",
        "Phan Văn Hải",
        "Chủ tịch",
        "Ủy ban nhân dân thành phố Hồ Chí Minh"
    )]
    [InlineData(
        "Thành phần gồm:\n- Trần Quốc Bảo, Phó Giám đốc Sở Tư pháp.",
        "Trần Quốc Bảo",
        "Phó Giám đốc",
        "Sở Tư pháp"
    )]
    [InlineData(
        "Anh Vũ Đức Lâm, công nhân Công ty cổ phần May Bến Đò, chia sẻ niềm vui.",
        "Vũ Đức Lâm",
        "Công nhân",
        "Công ty cổ phần May Bến Đò"
    )]
    [InlineData(
        "Các đồng chí Phó Chủ tịch UBND tỉnh: Nguyễn Thị Hạnh, Vũ Văn Diện dự họp.",
        "Vũ Văn Diện",
        "Phó Chủ tịch",
        "Ủy ban nhân dân tỉnh"
    )]
    [InlineData(
        "Ông Vi Văn Sơn, Chánh Văn phòng HĐND và UBND xã, trình bày.",
        "Vi Văn Sơn",
        "Chánh Văn phòng",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"
    )]
    [InlineData(
        "Chánh Thanh tra tỉnh Phan Thanh Liêm báo cáo kết quả.",
        "Phan Thanh Liêm",
        "Chánh Thanh tra",
        "Thanh tra tỉnh"
    )]
    [InlineData(
        "Đồng chí Nguyễn Thanh Nga, Phó Trưởng ban Tổ chức Tỉnh ủy thông báo quyết định.",
        "Nguyễn Thanh Nga",
        "Phó Trưởng ban",
        "Ban Tổ chức Tỉnh ủy"
    )]
    [InlineData(
        "Thứ trưởng Bộ Y tế, GS.TS Trần Văn Thuận kiểm tra bệnh viện.",
        "Trần Văn Thuận",
        "Thứ trưởng",
        "Bộ Y tế"
    )]
    [InlineData(
        "Theo ông Huỳnh Tấn Phát - Giám đốc Hợp tác xã Nông nghiệp Thạnh Lợi, giá đang tăng.",
        "Huỳnh Tấn Phát",
        "Giám đốc",
        "Hợp tác xã Nông nghiệp Thạnh Lợi"
    )]
    [InlineData(
        "TT    Họ và tên             Chức vụ                          Nhiệm vụ\n1     Ông Trần Văn Sáu       Phó Chủ tịch UBND xã             Trưởng ban\n2     Bà Lê Thị Mười         Trưởng phòng Kinh tế             Ủy viên",
        "Lê Thị Mười",
        "Trưởng phòng",
        "Phòng Kinh tế"
    )]
    [InlineData(
        "Dự có Thượng tá Ngô Đức Thắng, Phó Trưởng Công an huyện Tam Nông; Đại úy Lý Minh Tuấn, Đội trưởng Đội Cảnh sát hình sự.",
        "Lý Minh Tuấn",
        "Đội trưởng",
        "Đội Cảnh sát hình sự"
    )]
    [InlineData(
        "Ông Đào Duy Khánh, Tổng Giám đốc kiêm Bí thư Đảng ủy Công ty cổ phần Cảng Bến Đò phát biểu.",
        "Đào Duy Khánh",
        "Tổng Giám đốc",
        "Công ty cổ phần Cảng Bến Đò"
    )]
    [InlineData(
        "Đồng chí Quàng Thị Inh - Phó Chủ tịch Thường trực HĐND tỉnh Điện Lâm - Trưởng đoàn giám sát kết luận.",
        "Quàng Thị Inh",
        "Phó Chủ tịch Thường trực",
        "Hội đồng nhân dân tỉnh Điện Lâm"
    )]
    [InlineData(
        "Đồng chí Nguyễn Mạnh Hùng, Q. Giám đốc Sở Tư pháp dự.",
        "Nguyễn Mạnh Hùng",
        "Quyền Giám đốc",
        "Sở Tư pháp"
    )]
    [InlineData(
        "Giao Bà Lê Thị Kim Oanh, Phó Chánh Văn phòng UBND tỉnh, theo dõi.",
        "Lê Thị Kim Oanh",
        "Phó Chánh Văn phòng",
        "Văn phòng Ủy ban nhân dân tỉnh"
    )]
    [InlineData(
        "3. Thượng tá Ngô Đức Thắng, Phó Trưởng Công an huyện, thành viên;",
        "Ngô Đức Thắng",
        "Phó Trưởng Công an",
        "Công an huyện"
    )]
    [InlineData(
        "Thượng tọa Thích Minh Tâm, Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh, tặng quà.",
        "Thích Minh Tâm",
        "Trưởng ban",
        "Ban Trị sự Giáo hội Phật giáo tỉnh"
    )]
    [InlineData(
        "Trung úy Bàn Thị Lan, cán bộ Đội Cảnh sát quản lý hành chính Công an xã Nam Mười, hướng dẫn bà con.",
        "Bàn Thị Lan",
        "Cán bộ",
        "Đội Cảnh sát quản lý hành chính Công an xã Nam Mười"
    )]
    [InlineData(
        "Đại úy Cao Tiến Minh, Chính trị viên phó Ban Chỉ huy Quân sự huyện Quế Lâm, dự.",
        "Cao Tiến Minh",
        "Chính trị viên phó",
        "Ban Chỉ huy Quân sự huyện Quế Lâm"
    )]
    public void A_post_and_its_unit_are_read_beside_the_name(
        string text,
        string name,
        string title,
        string unit
    ) =>
        Plans
            .Read(text)
            .People.Single(person => person.Name == name)
            .Posts.ShouldContain(new NamedPost(title, unit));

    [Fact]
    public void Of_several_posts_before_a_name_all_are_read() =>
        Plans
            .Read("Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hà Văn Sơn kết luận buổi làm việc.")
            .People.Single()
            .Posts.Select(post => post.Title)
            .ShouldBe(["Phó Bí thư", "Chủ tịch"]);

    [Theory]
    [InlineData("Chủ tịch UBND tỉnh giao ông Nguyễn Văn An theo dõi.")]
    [InlineData("Bí thư Tỉnh ủy trao quà cho Trần Thị Hoa tại nhà riêng.")]
    [InlineData("Bí thư Thành ủy Thành phố Hồ Chí Minh phát biểu khai mạc.")]
    [InlineData("Giám đốc Sở Nội vụ Hà Nội phát biểu khai mạc.")]
    [InlineData("Giám đốc Bệnh viện Nguyễn Tri Phương phát biểu khai mạc.")]
    public void Whoever_holds_another_post_or_none_gets_none(string text) =>
        Plans.Read(text).People.ShouldBeEmpty();
}
