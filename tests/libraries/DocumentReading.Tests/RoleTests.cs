using Chutri.DocumentReading.Tests.Samples;

namespace Chutri.DocumentReading.Tests;

public sealed class RoleTests
{
    [Theory]
    [InlineData("a) Bà Lê Thị Kim Oanh, Phó Chánh Văn phòng UBND tỉnh, làm Tổ phó;")]
    [InlineData(
        "a) Mời đồng chí Phạm Văn Út, Phó Trưởng Ban Dân vận Tỉnh ủy, tham gia Tổ công tác;"
    )]
    [InlineData("a) Phó Giám đốc Sở Xây dựng Hồ Văn Lợi làm Phó Trưởng ban thường trực;")]
    [InlineData("a) Ông Đặng Văn Hòa (Chi cục trưởng Chi cục Kiểm lâm) là Ủy viên thường trực;")]
    [InlineData("a) Chủ tịch UBND các xã, phường làm thành viên;")]
    [InlineData(
        "a) Đồng chí Giám đốc Sở Y tế làm Trưởng ban, đồng chí Phó Giám đốc Sở Y tế làm Phó Trưởng ban;"
    )]
    [InlineData("a) Thượng tá Ngô Đức Thắng, Phó Trưởng Công an huyện Tam Nông, thành viên;")]
    [InlineData("a) Sở Khoa học và Công nghệ là thành viên Hội đồng.")]
    [InlineData("a) Đại tá Phan Văn Xựng, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh dự.")]
    [InlineData("a) Bà H'Lan Niê, Phó Trưởng ban Dân tộc HĐND tỉnh phát biểu.")]
    [InlineData("a) Đồng chí Trần Thị Mai, Trưởng Ban Tuyên giáo Tỉnh ủy, chủ trì hội nghị.")]
    public void Who_belongs_to_a_body_or_comes_to_a_meeting_is_given_no_work(string line) =>
        Plans.Saying("1. Tổ công tác gồm các thành viên sau:", line).Tasks.ShouldBeEmpty();

    [Theory]
    [InlineData("1. Sở Y tế cử 01 lãnh đạo làm thành viên Tổ công tác cây xanh.", "Sở Y tế")]
    [InlineData(
        "1. Sở Nội vụ là cơ quan thường trực của Ban Chỉ đạo, tổng hợp danh mục cây trước ngày 20/6/2025.",
        "Sở Nội vụ"
    )]
    [InlineData(
        "1. Chánh Văn phòng UBND tỉnh làm đầu mối tổng hợp danh mục cây.",
        "Chánh Văn phòng Ủy ban nhân dân tỉnh"
    )]
    [InlineData(
        "1. Giao bà Lê Thị Kim Oanh, Phó Chánh Văn phòng UBND tỉnh, chỉ đạo Văn phòng rà soát cây mục.",
        "Văn phòng"
    )]
    [InlineData(
        "1. Đồng chí Trần Thị Mai, Trưởng Ban Tuyên giáo Tỉnh ủy, chủ trì biên soạn sổ tay trồng cây.",
        "Trưởng Ban Tuyên giáo Tỉnh ủy"
    )]
    [InlineData(
        "1. Phó Giám đốc Sở Xây dựng Hồ Văn Lợi lập danh mục cây mục trước ngày 20/6/2025.",
        "Phó Giám đốc Sở Xây dựng"
    )]
    public void Whoever_is_told_what_to_do_is_given_work(string line, string lead) =>
        Plans.Saying(line).Tasks.ShouldHaveSingleItem().Lead.ShouldBe(lead);

    [Fact]
    public void What_a_decision_itself_does_is_asked_of_nobody()
    {
        var decision =
            Plans.Head.Replace("KẾ HOẠCH", "QUYẾT ĐỊNH").Replace("45/KH-UBND", "45/QĐ-UBND")
            + "Điều 1. Thành lập Ban Chỉ đạo Đề án trồng cây gồm các ông, bà có tên sau đây:\n\n1. Ông Lư Thành Đồng, Chủ tịch UBND phường, làm Trưởng ban;\n\nĐiều 2. Ban Chỉ đạo sử dụng con dấu của UBND tỉnh.\n\nĐiều 3. Sở Xây dựng lập danh mục cây mục trước ngày 30/6/2025.\n";

        Plans.Read(decision).Tasks.ShouldHaveSingleItem().Lead.ShouldBe("Sở Xây dựng");
    }

    [Theory]
    [InlineData("Trần Quốc Huy", "Tổ trưởng")]
    [InlineData("Lê Thị Kim Oanh", "Tổ phó")]
    public void A_place_in_a_body_is_that_of_the_body_set_up_above(string name, string title) =>
        Plans
            .Saying(
                "1. Thành lập Tổ công tác rà soát đất công ích huyện, gồm:",
                "a) Ông Trần Quốc Huy, Phó Chủ tịch UBND huyện, làm Tổ trưởng;",
                "b) Bà Lê Thị Kim Oanh, Trưởng phòng Tư pháp, Tổ phó;"
            )
            .People.Single(person => person.Name == name)
            .Posts.ShouldContain(new NamedPost(title, "Tổ công tác"));
}
