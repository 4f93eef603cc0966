using Chutri.Duties;
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

    public static Act Open { get; } =
        new(
            "selfreview.open-round",
            new("mở đợt tự soi", "open a round of self-review"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy, Role.Clerk)
        )
        {
            Kind = WorkKinds.Give,
        };

    public static Act Review { get; } =
        new(
            "selfreview.review",
            new("viết và nộp bản tự soi của đơn vị", "write and hand in the review of the unit"),
            Act.Granted(Scope.OwnUnit, Role.Head, Role.Deputy, Role.Clerk, Role.Officer)
        )
        {
            Kind = WorkKinds.Carry,
        };

    public static Act Countersign { get; } =
        new(
            "selfreview.countersign",
            new("xác nhận hoặc trả lại bản tự soi", "countersign a review, or return it"),
            Act.Granted(Scope.UnitAndBelow, Role.Head, Role.Deputy)
        )
        {
            Kind = WorkKinds.Judge,
        };

    /// <summary>Who reads the reviews of units below: asked by the pages, before anything is shown.</summary>
    public static Act Read { get; } =
        new(
            "selfreview.read",
            new("xem bản tự soi", "read reviews"),
            [
                .. Act.Granted(
                    Scope.UnitAndBelow,
                    Role.Head,
                    Role.Deputy,
                    Role.Clerk,
                    Role.Inspector
                ),
                .. Act.Granted(Scope.OwnUnit, Role.Officer, Role.Reader),
            ]
        );

    public static IReadOnlyList<Act> All { get; } =
    [Lists, TryOut, Open, Review, Countersign, Read];
}
