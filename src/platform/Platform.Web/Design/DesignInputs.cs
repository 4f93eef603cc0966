using static Chutri.Platform.Web.DesignBodies;

namespace Chutri.Platform.Web;

/// <summary>What the sample forms ask and hold.</summary>
internal static class DesignInputs
{
    public static FieldError[] Errors { get; } =
    [
        new("refused-lead", new("Chọn một đơn vị chủ trì", "Choose one lead unit")),
        new(
            "refused-until",
            new("Nhập hạn từ 26/11/2026 trở đi", "Enter a deadline from 26/11/2026 on")
        ),
    ];

    public static FormEntry RefusedEntry { get; } =
        new FormEntry([
            new("refused-until", "24/11"),
            new("refused-who", "trang"),
            new("refused-lead", ""),
        ]).With(Errors);

    public static Choice[] Units { get; } =
    [
        new("to-chuc", Personnel, Kind),
        new("tai-chinh", Finance, Kind),
        new("van-phong", Office, Kind),
        new("chinh-sach", new Words("Ban Chính sách - Pháp luật", "Policy and Law Board"), Kind),
        new("tuyen-giao", new Words("Ban Tuyên giáo", "Communication Board"), Kind),
    ];

    public static Choice[] People { get; } =
    [
        new("bao", new Words("Trần Quốc Bảo", "Trần Quốc Bảo"), Personnel),
        new("trang", new Words("Hoàng Thu Trang", "Hoàng Thu Trang"), Personnel),
        new("oanh", new Words("Đặng Thị Kim Oanh", "Đặng Thị Kim Oanh"), Finance),
    ];

    public static string Product => "Báo cáo rà soát và danh mục việc";

    public const string Code = "NV-2026-000487";
}
