using System.Text;

namespace Chutri.DocumentReading.Tests;

public sealed class HeaderTests
{
    [Theory]
    [InlineData(
        "UBND TỈNH BÌNH LÂM|SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "Số: 1245/KH-SNNMT",
        "Sở Nông nghiệp và Môi trường tỉnh Bình Lâm"
    )]
    [InlineData(
        "ỦY BAN NHÂN DÂN|ĐẶC KHU HÒN MÂY",
        "Số: 5/KH-UBND",
        "Ủy ban nhân dân đặc khu Hòn Mây"
    )]
    [InlineData(
        "ĐẢNG BỘ TỈNH BÌNH LÂM|ĐẢNG ỦY XÃ MƯỜNG SƠN|*",
        "Số 12-KH/ĐU",
        "Đảng ủy xã Mường Sơn"
    )]
    [InlineData(
        "HỘI ĐỒNG NHÂN DÂN|PHƯỜNG AN LẠC|THƯỜNG TRỰC",
        "Số: 18/KH-TTHĐND",
        "Thường trực Hội đồng nhân dân phường An Lạc"
    )]
    [InlineData(
        "HỘI ĐỒNG NHÂN DÂN|TỈNH BÌNH LÂM|BAN VĂN HÓA - XÃ HỘI",
        "Số: 18/KH-BVHXH",
        "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Bình Lâm"
    )]
    [InlineData(
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|TỈNH BÌNH LÂM|BAN THƯỜNG TRỰC",
        "Số: 121/KH-MTTQ-BTT",
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Lâm"
    )]
    [InlineData(
        "HỘI NÔNG DÂN VIỆT NAM|BCH TỈNH BÌNH LÂM",
        "Số: 12-KH/HNDT",
        "Ban Chấp hành Hội Nông dân tỉnh Bình Lâm"
    )]
    [InlineData(
        "TỈNH ĐOÀN BÌNH LÂM|BAN THƯỜNG VỤ|***",
        "Số: 77-KH/TĐTN",
        "Ban Thường vụ Tỉnh đoàn Bình Lâm"
    )]
    [InlineData(
        "LĐLĐ TỈNH BÌNH LÂM|CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP",
        "Số: 56/KH-CĐKCN",
        "Công đoàn các khu công nghiệp tỉnh Bình Lâm"
    )]
    [InlineData(
        "CỤC HÀNG KHÔNG VIỆT NAM|CẢNG VỤ HÀNG KHÔNG MIỀN TRUNG",
        "Số: 12/KH-CVMT",
        "Cảng vụ hàng không miền Trung"
    )]
    [InlineData(
        "SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "Số: 12/KHLT-SYT-SGDĐT",
        "Sở Y tế - Sở Giáo dục và Đào tạo"
    )]
    [InlineData(
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH|CÔNG AN TỈNH",
        "Số: 9/KHPH-LĐLĐ-CA",
        "Liên đoàn Lao động tỉnh - Công an tỉnh"
    )]
    [InlineData(
        "UBND XÃ NAM SƠN|PHÒNG VĂN HÓA - XÃ HỘI",
        "Số: 9/KH-PVHXH",
        "Phòng Văn hóa - Xã hội xã Nam Sơn"
    )]
    [InlineData(
        "ĐẢNG BỘ TỈNH BÌNH LÂM|ĐẢNG ỦY TRƯỜNG ĐẠI HỌC TÂY LÂM|*",
        "Số 12-KH/ĐU",
        "Đảng ủy Trường Đại học Tây Lâm"
    )]
    public void The_body_that_issued_it_is_named_in_full(string left, string number, string issuer)
    {
        var header = Read(left, number, "KẾ HOẠCH\nTrồng cây năm 2026");

        header.Issuer.ShouldNotBeNull().ShouldBe(issuer, StringCompareShould.IgnoreCase);
        header.Subject.ShouldBe("Trồng cây năm 2026");
    }

    [Fact]
    public void The_motto_of_the_youth_union_is_no_body() =>
        Read(
            "BCH ĐOÀN TỈNH BÌNH LÂM|***",
            "Số: 210-KH/TĐTN",
            "KẾ HOẠCH\nTháng Thanh niên",
            "ĐOÀN TNCS HỒ CHÍ MINH"
        )
            .Issuer.ShouldNotBeNull()
            .ShouldBe("Ban Chấp hành Đoàn tỉnh Bình Lâm", StringCompareShould.IgnoreCase);

    [Fact]
    public void A_committee_in_session_issues_its_resolution() =>
        Read(
            "ĐẢNG BỘ TỈNH BÌNH LÂM|ĐẢNG ỦY XÃ MƯỜNG SƠN|*",
            "Số 12-NQ/ĐU",
            "NGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ HAI BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHÓA I\nvề trồng cây"
        )
            .Issuer.ShouldBe("Ban Chấp hành Đảng bộ xã Mường Sơn");

    private static DocumentHeader Read(
        string left,
        string number,
        string title,
        string motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    )
    {
        var text = new StringBuilder();
        var lines = left.Split('|');
        for (var i = 0; i < lines.Length; i++)
        {
            text.AppendLine($"{lines[i], -45}{(i == 0 ? motto : "")}");
        }

        text.AppendLine()
            .AppendLine($"{number, -45}Bình Lâm, ngày 12 tháng 9 năm 2025")
            .AppendLine();
        foreach (var line in title.Split('\n'))
        {
            text.AppendLine(new string(' ', 20) + line);
        }

        text.AppendLine().AppendLine("Căn cứ chương trình công tác năm.");
        return DocumentReader
            .Read(Encoding.UTF8.GetBytes(text.ToString()), "ke-hoach.txt")
            .Reading.ShouldNotBeNull()
            .Header;
    }
}
