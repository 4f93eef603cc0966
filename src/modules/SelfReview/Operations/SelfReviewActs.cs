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

    /// <summary>The unit's by whom <see cref="Review"/> lets; one's own by oneself. The review knows which it is.</summary>
    public static Act Write { get; } =
        new(
            "selfreview.write",
            new(
                "viết bản tự soi của đơn vị mình hoặc của chính mình",
                "write the review of one's unit, or one's own"
            ),
            Act.Everybody
        )
        {
            Kind = WorkKinds.Carry,
        };

    /// <summary>Of colleagues in the same round, as oneself.</summary>
    public static Act Opine { get; } =
        new(
            "selfreview.opine",
            new("góp ý cho đồng nghiệp trong đợt tự soi", "give opinions of colleagues in a round"),
            Act.Everybody
        );

    /// <summary>Named people, as themselves.</summary>
    public static Act Look { get; } =
        new(
            "selfreview.look",
            new(
                "xem bản tự soi của cá nhân mà mình có tên",
                "look at reviews of people that name one"
            ),
            Act.Everybody
        )
        {
            NeedsPost = false,
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
    [Lists, TryOut, Open, Write, Review, Opine, Look, Countersign, Read];
}
