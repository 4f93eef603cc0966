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
