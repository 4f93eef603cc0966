namespace Chutri.OfficialPaper.Tests;

/// <summary>Papers as offices write them.</summary>
internal static class Papers
{
    internal static PaperSignature ByDeputyChair { get; } =
        new(
            [
                new(SigningForm.OnBehalf, "Ủy ban nhân dân"),
                new(SigningForm.ForHead, "Chủ tịch"),
                new(SigningForm.InPerson, "Phó Chủ tịch"),
            ],
            "Lê Thị Thanh Mai"
        );

    /// <summary>A plan of a province, with everything that a plan may have.</summary>
    internal static Paper Plan() =>
        new()
        {
            Form = PaperForm.State,
            Issuer = "Ủy ban nhân dân tỉnh Sơn La",
            Number = 5,
            Symbol = "KH-UBND",
            Place = "Sơn La",
            Date = new DateOnly(2026, 2, 5),
            Kind = "Kế hoạch",
            Subject = "Chuyển đổi số của các cơ quan hành chính nhà nước tỉnh Sơn La năm 2026",
            Bases =
            [
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                "Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
            ],
            Body =
            [
                new Prose("Ủy ban nhân dân tỉnh ban hành kế hoạch thực hiện như sau:"),
                new Heading(HeadingLevel.Roman, "Mục đích, yêu cầu"),
                new Clause("Mục đích", IsTitle: true),
                new Prose(
                    "Đưa toàn bộ thủ tục hành chính đủ điều kiện lên môi trường mạng, để người dân và doanh nghiệp không phải đi lại nhiều lần."
                ),
                new Clause("Yêu cầu", IsTitle: true),
                new Point("Mỗi nhiệm vụ có một đơn vị chủ trì;"),
                new Point("Mỗi nhiệm vụ có thời hạn và sản phẩm rõ ràng."),
                new Heading(HeadingLevel.Roman, "Nhiệm vụ"),
                new Clause(
                    "Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ hoàn thành cơ sở dữ liệu cán bộ trước ngày 30 tháng 6 năm 2026."
                ),
                new Clause(
                    PaperText.Of(
                        "Đến nay đã có ",
                        new Figure("S1", "12/15"),
                        " nhiệm vụ của năm 2025 hoàn thành đúng hạn; còn ",
                        new Figure("S2", "3"),
                        " nhiệm vụ phải làm tiếp trong năm 2026."
                    )
                ),
                new Dash("Sở Y tế: hồ sơ sức khỏe điện tử;"),
                new Dash("Sở Nội vụ: số hóa tài liệu lưu trữ."),
                Deadlines(),
                new Heading(HeadingLevel.Roman, "Tổ chức thực hiện"),
                new Prose(
                    "Các sở, ban, ngành, Ủy ban nhân dân các xã, phường báo cáo kết quả trước ngày 15 tháng 12 năm 2026."
                ),
            ],
            Signature = ByDeputyChair,
            Recipients = ["Như Mục III", "Thường trực Tỉnh ủy (báo cáo)", "Các sở, ban, ngành"],
            Archive = "VT, KSTT",
            Figures =
            [
                new(
                    "S1",
                    "Số nhiệm vụ năm 2025 hoàn thành đúng hạn trên tổng số nhiệm vụ được giao.",
                    "/assignments?year=2025&state=done-on-time"
                ),
                new(
                    "S2",
                    "Số nhiệm vụ năm 2025 chưa hoàn thành.",
                    "/assignments?year=2025&state=open"
                ),
            ],
        };

    /// <summary>A letter of a department, for hurried recipients.</summary>
    internal static Paper Letter() =>
        new()
        {
            Form = PaperForm.State,
            Superior = "Ủy ban nhân dân tỉnh Sơn La",
            Issuer = "Sở Y tế",
            Number = 112,
            Symbol = "SYT-KHTC",
            Place = "Sơn La",
            Date = new DateOnly(2026, 11, 30),
            Subject = "Báo cáo tiến độ xây dựng trạm y tế xã",
            Addressees = ["Ủy ban nhân dân các xã, phường", "Trung tâm Y tế các khu vực"],
            Body =
            [
                new Prose(
                    "Sở Y tế đề nghị các đơn vị báo cáo tiến độ trước ngày 15 tháng 12 năm 2026."
                ),
            ],
            Signature = new([new(SigningForm.InPerson, "Giám đốc")], "Nguyễn Văn An"),
            Recipients = ["Lãnh đạo Sở"],
            Archive = "VT, KHTC",
            Urgency = Urgency.VeryUrgent,
            Circulation = "Lưu hành nội bộ",
            Typist = "PL.(30)",
            Contact = "Số 48, đường Lò Văn Giá, tỉnh Sơn La; điện thoại: 0212 3852 267",
        };

    /// <summary>A resolution of a provincial committee of the Party.</summary>
    internal static Paper Resolution() =>
        new()
        {
            Form = PaperForm.Party,
            Superior = "Đảng bộ tỉnh Sơn La",
            Issuer = "Đảng ủy xã Chiềng Mai",
            Number = 7,
            Symbol = "NQ/ĐU",
            Place = "Chiềng Mai",
            Date = new DateOnly(2026, 1, 9),
            Kind = "Nghị quyết",
            Subject = "Về lãnh đạo thực hiện nhiệm vụ năm 2026",
            Bases = ["Căn cứ Điều lệ Đảng", "Căn cứ Quy chế làm việc của Đảng ủy xã"],
            Body =
            [
                new Prose("Đảng ủy xã quyết nghị:"),
                new Heading(HeadingLevel.Roman, "Kết quả năm 2025"),
                new Clause("Các chi bộ hoàn thành nhiệm vụ."),
                new Heading(HeadingLevel.Roman, "Nhiệm vụ năm 2026"),
                new Clause("Chi bộ quân sự xã chủ trì huấn luyện dân quân."),
                new Point("Huấn luyện xong trong tháng 6."),
            ],
            Signature = new(
                [new(SigningForm.OnBehalf, "Đảng ủy"), new(SigningForm.InPerson, "Bí thư")],
                "Hoàng Minh Tuấn"
            ),
            Recipients = ["Thường trực Tỉnh ủy", "Các chi bộ trực thuộc"],
            Archive = "Văn phòng Đảng ủy",
        };

    /// <summary>A decision of a union, with an annex that lies across.</summary>
    internal static Paper Decision() =>
        new()
        {
            Form = PaperForm.Union,
            Superior = "Tổng Liên đoàn Lao động Việt Nam",
            Issuer = "Liên đoàn Lao động tỉnh Sơn La",
            Number = 41,
            Symbol = "QĐ-LĐLĐ",
            Place = "Sơn La",
            Date = new DateOnly(2026, 10, 1),
            Kind = "Quyết định",
            Subject = "Ban hành Quy chế chi tiêu nội bộ",
            Authority = "Ban Thường vụ Liên đoàn Lao động tỉnh Sơn La",
            Bases = ["Căn cứ Luật Công đoàn năm 2024", "Theo đề nghị của Văn phòng"],
            Enacting = "Quyết định",
            Body =
            [
                new Article("Ban hành kèm theo Quyết định này Quy chế chi tiêu nội bộ."),
                new Article("Quyết định này có hiệu lực kể từ ngày ký."),
                new Article("Văn phòng và các ban chịu trách nhiệm thi hành Quyết định này."),
            ],
            Signature = new(
                [new(SigningForm.OnBehalf, "Ban Thường vụ"), new(SigningForm.InPerson, "Chủ tịch")],
                "Trần Thị Hòa"
            ),
            Recipients = ["Như Điều 3", "Thường trực Đoàn Chủ tịch Tổng Liên đoàn"],
            Archive = "VT",
            Annexes =
            [
                new(
                    "Quy chế chi tiêu nội bộ",
                    [
                        new Heading(HeadingLevel.Chapter, "Quy định chung"),
                        new Article("Phạm vi điều chỉnh", IsTitle: true),
                        new Clause("Quy chế này quy định các khoản chi thường xuyên."),
                        new Clause("Các khoản chi khác theo quy định của Tổng Liên đoàn."),
                    ]
                ),
                new("Mức chi", [Deadlines()], Landscape: true),
            ],
        };

    internal static PaperTable Deadlines() =>
        new(
            [
                new("TT", 6, IsNumeric: true),
                new("Nhiệm vụ", 40),
                new("Đơn vị chủ trì", 24),
                new("Thời hạn", 16),
                new("Kinh phí (triệu đồng)", 14, IsNumeric: true),
            ],
            [
                ["1", "Hồ sơ sức khỏe điện tử toàn dân", "Sở Y tế", "30/6/2026", "1.250"],
                ["2", "Số hóa tài liệu lưu trữ", "Sở Nội vụ", "31/12/2026", "860"],
            ]
        )
        {
            Caption = "Danh mục nhiệm vụ",
        };

    internal static IEnumerable<Paper> All() => [Plan(), Letter(), Resolution(), Decision()];
}
