using Chutri.Platform;

namespace Chutri.Procedures.Model;

internal static class ProcedureRefusals
{
    public static Refusal NoSuchProcedure { get; } =
        Refusal.NotFound(
            new(
                "Không thấy thủ tục này. Hãy mở lại từ danh mục thủ tục.",
                "This procedure cannot be found. Open it from the catalogue."
            )
        );

    public static Refusal NoSuchForm { get; } =
        Refusal.NotFound(
            new(
                "Không có mẫu này. Hãy mở lại từ trang Mẫu giấy tờ.",
                "There is no such form. Open it from the page of forms."
            )
        );

    public static Refusal FileNotReady(Words state) =>
        Refusal.Conflict(
            "procedures-file-not-ready",
            new(
                $"Không ghi được tệp này: {state.Vietnamese}.",
                $"This file cannot be written: {state.English}."
            )
        );

    public static Refusal FileHasProblems(int problems) =>
        Refusal.Conflict(
            "procedures-file-has-problems",
            new(
                $"Từ lúc xem trước, danh mục đã đổi: nay tệp có {problems} chỗ cần sửa. Chưa ghi gì.",
                $"The catalogue has changed since the preview: the file now has {problems} problems. Nothing was written."
            )
        );

    public static Refusal Ended(string code) =>
        Refusal.Conflict(
            "procedures-ended",
            new($"Thủ tục {code} đã ngừng tiếp nhận.", $"The procedure {code} is received no more.")
        );
}
