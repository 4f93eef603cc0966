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

    public static readonly Refusal NotMoved = Refusal.Conflict(
        "data-not-moved",
        new(
            "Dữ liệu ở đây chưa được chuyển đi; cứ dùng như thường.",
            "The data here was not moved away; go on using it."
        )
    );

    public static Refusal MovedAway(string place) =>
        Refusal.Conflict(
            "data-moved-away",
            new(
                $"Dữ liệu này đã được chuyển đến {place}; việc làm ở đây sẽ không ai thấy. Hãy chạy chương trình ở nơi mới. Nếu vẫn muốn dùng lại nơi này thì chạy lệnh database reopen.",
                $"This data was moved to {place}; what is done here nobody would see. Run the program there. To use this place again after all, run database reopen."
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
