namespace Chutri.Platform;

internal static class ArchiveRefusals
{
    public static readonly Refusal NotAnArchive = Refusal.Invalid(
        "FILE",
        new(
            "Tệp này không phải bản sao lưu của Chutri, hoặc đã hỏng. Chưa ghi gì cả.",
            "This file is no backup of Chutri, or it is damaged. Nothing was written."
        )
    );

    public static readonly Refusal OtherModel = Refusal.Conflict(
        "archive-of-another-version",
        new(
            "Bản sao lưu này do một phiên bản mới hơn của chương trình tạo ra. Hãy cập nhật chương trình rồi phục hồi. Chưa ghi gì cả.",
            "This backup was made by a newer version of the program. Update the program, then restore. Nothing was written."
        )
    );

    public static readonly Refusal NotEmpty = Refusal.Conflict(
        "archive-target-not-empty",
        new(
            "Nơi phục hồi đã có dữ liệu, không được ghi đè. Hãy chọn một thư mục hoặc cơ sở dữ liệu trống.",
            "The place to restore to holds data already; it is never overwritten. Choose an empty folder or database."
        )
    );

    public static Refusal Differs(IReadOnlyList<string> tables) =>
        Refusal.Conflict(
            "archive-differs-after-restore",
            new(
                $"Sau khi phục hồi, dữ liệu không khớp ở: {string.Join(", ", tables)}. Đừng dùng nơi này.",
                $"After restoring, the data differs in: {string.Join(", ", tables)}. Do not use this place."
            )
        );

    public static Refusal Damaged(string table) =>
        Refusal.Invalid(
            "FILE",
            new(
                $"Bản sao lưu bị hỏng ở phần {table}. Chưa ghi gì cả; hãy dùng bản sao lưu khác.",
                $"The backup is damaged in {table}. Nothing was written; use another backup."
            )
        );
}
