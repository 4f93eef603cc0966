using Chutri.Platform;

namespace Chutri.SelfReview.Operations;

internal static class SelfReviewActs
{
    public static Act Lists { get; } =
        new(
            "selfreview.lists",
            new(
                "soạn danh mục biểu hiện và phiếu câu hỏi tự soi",
                "write the catalogue of signs and the question sheets of self-review"
            ),
            Act.Granted(Scope.WholeOnly, Role.Administrator, Role.Head, Role.Deputy)
        );

    /// <summary>What answers would make; nothing is kept.</summary>
    public static Act TryOut { get; } =
        new(
            "selfreview.try",
            new("làm thử phiếu câu hỏi tự soi", "try out a question sheet"),
            Act.Everybody
        );

    public static IReadOnlyList<Act> All { get; } = [Lists, TryOut];
}
