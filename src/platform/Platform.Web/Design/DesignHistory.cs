namespace Chutri.Platform.Web;

/// <summary>Sample facts, files and messages.</summary>
internal static class DesignHistory
{
    public static FactView[] Facts { get; } =
    [
        new(
            new(2026, 11, 19, 15, 40, 0),
            new(
                "Phó Chủ tịch Lê Thị Thanh Mai yêu cầu làm lại.",
                "Vice Chair Lê Thị Thanh Mai returned it for rework."
            )
        )
        {
            Who = "Lê Thị Thanh Mai",
            Quote = "Đề nghị chọn một đơn vị cho mỗi việc.",
        },
        new(
            new(2026, 11, 13, 16, 52, 0),
            new(
                "Trần Quốc Bảo trình kết quả, trước hạn 5 ngày làm việc, kèm 3 tệp.",
                "Trần Quốc Bảo delivered 5 working days early, with 3 files."
            )
        )
        {
            Who = "Trần Quốc Bảo",
            Href = "#history",
            Link = new("Xem kết quả", "See the result"),
        },
        new(
            new(2026, 11, 10, 17, 0, 0),
            new(
                "Hết tạm dừng. Hạn dời từ 13/11 sang 20/11/2026.",
                "Resumed. The deadline moved from 13 to 20 November 2026."
            )
        ),
    ];

    public static FileView[] Files { get; } =
    [
        new(
            "Báo cáo rà soát chức năng.docx",
            "#history",
            "Trần Quốc Bảo",
            new(2026, 11, 13, 16, 48, 0),
            421_888,
            "9f2c41d70be688a30c5e6f7a8b9c0d1e"
        ),
        new(
            "Trả lời của Ban Tài chính.pdf",
            "#history",
            "Đặng Thị Kim Oanh",
            new(2026, 10, 8, 9, 22, 0),
            1_258_291,
            "51bee8c07a42f90d0c5e6f7a8b9c0d1e"
        ),
    ];

    public static Refusal Refusal { get; } =
        Chutri.Platform.Refusal.Conflict(
            "return-needs-unit",
            new(
                "Chưa trả lại việc được: cần ghi việc này của đơn vị nào",
                "Cannot be sent back: say whose work it is"
            ),
            new("Quy chế làm việc, Điều 12, khoản 3", "Working rules, Article 12, clause 3")
        );

    public static Told DoneTold { get; } =
        new(
            ToldKind.Done,
            new(
                "Đã trình kết quả cho Phó Chủ tịch Lê Thị Thanh Mai lúc 09:14",
                "Delivered to Vice Chair Lê Thị Thanh Mai at 09:14"
            )
        )
        {
            Detail = new(
                "Việc đang ở Thường trực, hạn công nhận thứ Sáu 27/11/2026.",
                "It is with the Standing Committee, to be accepted by Friday 27 November 2026."
            ),
            Href = "#messages",
            Link = new("Xem NV-2026-000412", "See NV-2026-000412"),
        };
}
