using Chutri.DocumentReading;
using CsCheck;

namespace Chutri.OfficialPaper.Tests.Reading;

/// <summary>Papers of many offices, drawn by chance, with what a reader has to find in their heads.</summary>
internal static class Offices
{
    internal sealed record Written(Paper Paper, string Issuer, DocumentType Type);

    private static readonly (
        PaperForm Form,
        string? Superior,
        string Issuer,
        string Read,
        string Code
    )[] Bodies =
    [
        (
            PaperForm.State,
            null,
            "Ủy ban nhân dân tỉnh Sơn La",
            "Ủy ban nhân dân tỉnh Sơn La",
            "UBND"
        ),
        (PaperForm.State, "Ủy ban nhân dân tỉnh Sơn La", "Sở Y tế", "Sở Y tế tỉnh Sơn La", "SYT"),
        (
            PaperForm.State,
            "Ủy ban nhân dân thành phố Huế",
            "Sở Tài chính",
            "Sở Tài chính thành phố Huế",
            "STC"
        ),
        (
            PaperForm.State,
            "Ủy ban nhân dân tỉnh Quảng Trị",
            "Sở Giáo dục và Đào tạo",
            "Sở Giáo dục và Đào tạo tỉnh Quảng Trị",
            "SGDĐT"
        ),
        (
            PaperForm.State,
            null,
            "Ủy ban nhân dân xã Chiềng Mai",
            "Ủy ban nhân dân xã Chiềng Mai",
            "UBND"
        ),
        (PaperForm.Party, null, "Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La", "TU"),
        (PaperForm.Party, "Tỉnh ủy Sơn La", "Ban Tổ chức", "Ban Tổ chức Tỉnh ủy Sơn La", "BTCTU"),
        (
            PaperForm.Party,
            "Đảng bộ tỉnh Sơn La",
            "Đảng ủy xã Chiềng Mai",
            "Đảng ủy xã Chiềng Mai",
            "ĐU"
        ),
        (
            PaperForm.Union,
            "Tổng Liên đoàn Lao động Việt Nam",
            "Liên đoàn Lao động tỉnh Sơn La",
            "Liên đoàn Lao động tỉnh Sơn La",
            "LĐLĐ"
        ),
    ];

    private static readonly (string? Kind, string Code, DocumentType Type)[] Kinds =
    [
        ("Kế hoạch", "KH", DocumentType.Plan),
        ("Chương trình", "CTr", DocumentType.Plan),
        ("Chỉ thị", "CT", DocumentType.Directive),
        ("Nghị quyết", "NQ", DocumentType.Resolution),
        ("Quyết định", "QĐ", DocumentType.Decision),
        ("Kết luận", "KL", DocumentType.Conclusion),
        ("Thông báo", "TB", DocumentType.Notice),
        ("Báo cáo", "BC", DocumentType.Report),
        ("Hướng dẫn", "HD", DocumentType.Guidance),
        ("Tờ trình", "TTr", DocumentType.Submission),
        ("Quy chế", "QC", DocumentType.Regulation),
        (null, "CV", DocumentType.OfficialLetter),
    ];

    private static readonly string[] Places =
    [
        "Sơn La",
        "Huế",
        "Quảng Trị",
        "Chiềng Mai",
        "Hà Nội",
        "Thành phố Hồ Chí Minh",
    ];

    private static readonly string[] Subjects =
    [
        "công tác phòng, chống thiên tai năm 2026",
        "triển khai chữ ký số trong các cơ quan, đơn vị của tỉnh",
        "tăng cường kỷ luật, kỷ cương hành chính và nâng cao chất lượng phục vụ nhân dân trên địa bàn trong tình hình mới",
        "chuẩn bị đại hội chi bộ nhiệm kỳ 2026 - 2028",
        "rà soát chức năng, nhiệm vụ của các phòng, ban sau sắp xếp",
    ];

    private static readonly PaperSignature[] Signatures =
    [
        new([new(SigningForm.InPerson, "Giám đốc")], "Nguyễn Văn An"),
        new([new(SigningForm.Acting, "Giám đốc")], "Phạm Thị Hồng Nhung"),
        new(
            [new(SigningForm.ForHead, "Giám đốc"), new(SigningForm.InPerson, "Phó Giám đốc")],
            "Trần Đức Thắng"
        ),
        new(
            [new(SigningForm.OnBehalf, "Ban Thường vụ"), new(SigningForm.InPerson, "Phó Bí thư")],
            "Hoàng Minh Tuấn"
        ),
        new(
            [
                new(SigningForm.OnBehalf, "Ủy ban nhân dân"),
                new(SigningForm.ForHead, "Chủ tịch"),
                new(SigningForm.InPerson, "Phó Chủ tịch"),
            ],
            "Lê Thị Thanh Mai"
        ),
        new(
            [new(SigningForm.ByOrder, "Chủ tịch"), new(SigningForm.InPerson, "Chánh Văn phòng")],
            "Đỗ Quốc Việt"
        ),
    ];

    internal static Gen<Written> Any { get; } =
        from body in OneOf(Bodies)
        from kind in OneOf(Kinds)
        from number in Gen.Int[1, 9999]
        from day in Gen.Int[0, 4000]
        from place in OneOf(Places)
        from subject in OneOf(Subjects)
        from signature in OneOf(Signatures)
        from extras in Gen.Int[0, 15]
        select Of(
            body,
            kind,
            number,
            new DateOnly(2020, 1, 1).AddDays(day),
            place,
            subject,
            signature,
            extras
        );

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Written Of(
        (PaperForm Form, string? Superior, string Issuer, string Read, string Code) body,
        (string? Kind, string Code, DocumentType Type) kind,
        int number,
        DateOnly date,
        string place,
        string subject,
        PaperSignature signature,
        int extras
    )
    {
        var isParty = body.Form is PaperForm.Party;
        var symbol = (isParty, kind.Kind) switch
        {
            (true, _) => $"{kind.Code}/{body.Code}",
            (false, null) => $"{body.Code}-VP",
            _ => $"{kind.Code}-{body.Code}",
        };
        var paper = new Paper
        {
            Form = body.Form,
            Superior = body.Superior,
            Issuer = body.Issuer,
            Number = number,
            Symbol = symbol,
            Place = place,
            Date = date,
            Kind = kind.Kind,
            Subject = subject,
            Addressees = kind.Kind is null or "Tờ trình" ? ["Các cơ quan, đơn vị trực thuộc"] : [],
            Bases =
                (extras & 1) != 0 ? ["Căn cứ Luật Tổ chức chính quyền địa phương năm 2025"] : [],
            Body =
            [
                new Prose(
                    "Thực hiện chương trình công tác năm, cơ quan ban hành văn bản này như sau:"
                ),
                new Clause(
                    "Văn phòng chủ trì, phối hợp với các phòng báo cáo trước ngày 15 tháng 12 năm 2027."
                ),
                .. (extras & 2) != 0 ? [Papers.Deadlines()] : Array.Empty<PaperBlock>(),
                new Clause("Các đơn vị thực hiện nghiêm túc."),
            ],
            Signature = signature,
            Recipients = ["Các phòng, ban"],
            Archive = isParty ? "Văn phòng" : "VT",
            Urgency = (extras & 4) != 0 ? Urgency.Urgent : Urgency.None,
            Circulation = (extras & 8) != 0 ? "Lưu hành nội bộ" : null,
        };
        return new(paper, body.Read, kind.Type);
    }
}
