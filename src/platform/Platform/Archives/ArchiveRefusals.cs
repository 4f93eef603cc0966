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
            "Bản sao lưu này do một phiên bản khác của chương trình tạo ra. Hãy phục hồi bằng đúng phiên bản đó rồi nâng cấp. Chưa ghi gì cả.",
            "This backup was made by another version of the program. Restore it with that version, then upgrade. Nothing was written."
        )
    );

    public static readonly Refusal NotEmpty = Refusal.Conflict(
        "archive-target-not-empty",
        new(
            "Nơi phục hồi đã có dữ liệu, không được ghi đè. Hãy chọn một thư mục hoặc cơ sở dữ liệu trống.",
            "The place to restore to holds data already; it is never overwritten. Choose an empty folder or database."
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
