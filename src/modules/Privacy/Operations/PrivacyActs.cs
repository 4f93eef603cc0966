using Chutri.Platform;

namespace Chutri.Privacy.Operations;

internal static class PrivacyActs
{
    /// <summary>Everybody about what is held about themselves.</summary>
    public static Act Own { get; } =
        new(
            "privacy.own",
            new(
                "xem dữ liệu cá nhân của mình và đề nghị sửa",
                "read one's own personal data and ask for corrections"
            ),
            Act.Everybody
        )
        {
            NeedsPost = false,
        };

    public static Act Answer { get; } =
        new(
            "privacy.answer",
            new(
                "trả lời đề nghị sửa dữ liệu cá nhân",
                "answer requests for correction of personal data"
            ),
            Act.Granted(Scope.UnitAndBelow, Role.Administrator)
        );

    /// <summary>It cannot be undone: whoever administers the whole, never in somebody's place.</summary>
    public static Act TakeNameOut { get; } =
        new(
            "privacy.take-name-out",
            new(
                "gỡ tên người đã hết thời hạn lưu giữ",
                "take out the name of a person whose time is over"
            ),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );

    public static IReadOnlyList<Act> All { get; } = [Own, Answer, TakeNameOut];
}
