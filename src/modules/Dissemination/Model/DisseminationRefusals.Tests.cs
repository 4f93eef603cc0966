using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <content>What stands against questions and tests.</content>
internal static partial class DisseminationRefusals
{
    public static Refusal NoSuchQuestion { get; } =
        Refusal.NotFound(new("Không có câu hỏi này.", "There is no such question."));

    public static Refusal NoSuchFigure { get; } =
        Refusal.NotFound(
            new(
                "Không có con số nào mang mã này. Hãy gõ lại đúng mã trong ngoặc vuông của báo cáo.",
                "No figure has this code. Type the one in square brackets in the report."
            )
        );

    public static Refusal QuestionIsRetired { get; } =
        Refusal.Conflict(
            "dissemination-question-is-retired",
            new("Câu hỏi này đã được bỏ từ trước.", "This question was retired already.")
        );

    public static Refusal TooFewWouldBeLeft(int drawn) =>
        Refusal.Conflict(
            "dissemination-too-few-questions-left",
            new(
                $"Bài kiểm tra cần {drawn} câu; bỏ câu này thì không đủ. Hãy thêm câu khác trước, hoặc giảm số câu mỗi bài.",
                $"The test draws {drawn} questions, and too few would be left. Add another one first, or draw fewer."
            )
        );

    public static Refusal NoTest { get; } =
        Refusal.Conflict(
            "dissemination-no-test",
            new(
                "Đợt này không có bài kiểm tra; hãy đọc rồi xác nhận.",
                "This campaign has no test; read and confirm."
            )
        );

    public static Refusal TestIsPassed { get; } =
        Refusal.Conflict(
            "dissemination-test-is-passed",
            new("Bạn đã đạt bài kiểm tra này.", "You have passed this test already.")
        );

    public static Refusal TriesAreUsed(int tries) =>
        Refusal.Conflict(
            "dissemination-tries-are-used",
            new(
                $"Bạn đã làm đủ {tries} lần. Hãy gặp bí thư hoặc người phụ trách đợt để được hướng dẫn lại; người phụ trách có thể cho thêm lần làm.",
                $"You have used all {tries} tries. See your secretary or whoever runs the campaign, who can allow more."
            )
        );

    public static Refusal TriesAreLeft(string name) =>
        Refusal.Conflict(
            "dissemination-tries-are-left",
            new(
                $"{name} còn lượt làm bài, hoặc đã đạt; chưa cần cho thêm.",
                $"{name} has tries left, or has passed; no more is needed."
            )
        );

    public static Refusal TryAgainLater(int hours) =>
        Refusal.Conflict(
            "dissemination-try-again-later",
            new(
                $"Hãy đọc lại tài liệu; còn khoảng {hours} giờ nữa mới được làm lại.",
                $"Read the materials again; the next try is possible in about {hours} hours."
            )
        );

    public static Refusal TestIsNotBegun { get; } =
        Refusal.Conflict(
            "dissemination-test-is-not-begun",
            new("Hãy bấm bắt đầu làm bài trước.", "Begin the test first.")
        );

    public static Refusal TestIsNotPassed { get; } =
        Refusal.Conflict(
            "dissemination-test-is-not-passed",
            new(
                "Đợt này có bài kiểm tra. Hãy làm bài, đạt rồi mới xác nhận.",
                "This campaign has a test. Pass it first, then confirm."
            )
        );
}
