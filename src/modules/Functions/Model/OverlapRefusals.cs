using Chutri.Platform;

namespace Chutri.Functions.Model;

internal static class OverlapRefusals
{
    public static Refusal NotThere { get; } =
        Refusal.NotFound(
            new(
                "Không có cặp chức năng này. Hãy mở lại từ danh sách rà soát.",
                "There is no such pair. Open it from the list of the review."
            )
        );

    public static Refusal NoLongerAsked { get; } =
        Refusal.Conflict(
            "functions-no-longer-asked",
            new(
                "Một trong hai chức năng vừa được sửa hoặc kết thúc, nên không cần xét cặp này nữa.",
                "One of the two functions has been changed or ended, so this pair is no longer asked about."
            )
        );

    public static Words NeedsVerdict { get; } = new("Hãy chọn một kết luận.", "Choose what it is.");

    public static Words NeedsBoundary { get; } =
        new("Hãy ghi rõ đơn vị nào làm phần nào.", "Say who does which part.");
}
