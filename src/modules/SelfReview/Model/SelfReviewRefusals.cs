using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal static class SelfReviewRefusals
{
    public static Refusal NoSuchEdition { get; } =
        Refusal.NotFound(
            new(
                "Không có danh mục hoặc phiếu này. Hãy mở lại từ danh sách.",
                "There is no such catalogue or sheet. Open it from the list."
            )
        );

    public static Refusal NothingToTry { get; } =
        Refusal.Conflict(
            "selfreview-nothing-to-try",
            new(
                "Danh mục biểu hiện không có câu hỏi để làm thử. Chỉ phiếu câu hỏi mới làm thử được.",
                "A catalogue of signs has no questions. Only a question sheet can be tried out."
            )
        );

    public static Refusal WasInForce(Words state) =>
        Refusal.Conflict(
            "selfreview-edition-was-in-force",
            new(
                $"Bản này {state.Vietnamese}. Muốn sửa, hãy tải về, sửa tệp rồi đưa vào thành bản mới.",
                $"This edition is {state.English}. To change it, download it, change the file and bring it in as a new edition."
            )
        );

    public static Refusal NewerIsInForce(int number) =>
        Refusal.Conflict(
            "selfreview-newer-is-in-force",
            new(
                $"Bản số {number} mới hơn đang dùng. Muốn dùng lại bản cũ, hãy tải về rồi đưa vào thành bản mới.",
                $"The newer edition {number} is in force. To use the older one again, download it and bring it in as a new edition."
            )
        );
}
