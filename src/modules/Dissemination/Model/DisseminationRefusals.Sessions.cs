using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <content>What stands against acts on a session.</content>
internal static partial class DisseminationRefusals
{
    public static Refusal SessionIsPlanned { get; } =
        Refusal.Conflict(
            "dissemination-session-is-planned",
            new(
                "Buổi học chưa bắt đầu nên chưa điểm danh được. Hãy chờ bí thư bấm bắt đầu.",
                "The session has not begun, so there is no roll yet. Wait until the secretary begins it."
            )
        );

    public static Refusal SessionIsOpen { get; } =
        Refusal.Conflict(
            "dissemination-session-is-open",
            new("Buổi học này đã bắt đầu.", "This session has begun already.")
        );

    public static Refusal SessionIsClosed { get; } =
        Refusal.Conflict(
            "dissemination-session-is-closed",
            new("Buổi học này đã kết thúc.", "This session has ended.")
        );

    public static Refusal NothingToConfirm { get; } =
        Refusal.Conflict(
            "dissemination-nothing-to-confirm",
            new(
                "Không còn ai chờ xác nhận ở buổi học này.",
                "Nobody waits to be confirmed at this session."
            )
        );

    public static Refusal WorkIsGiven(string code) =>
        Refusal.Conflict(
            "dissemination-work-is-given",
            new(
                $"Kết luận này đã được giao thành việc {code}.",
                $"From this conclusion {code} was given out already."
            )
        );

    public static Refusal SessionIsNotOver { get; } =
        Refusal.Conflict(
            "dissemination-session-is-not-over",
            new(
                "Buổi học chưa kết thúc nên chưa biết ai vắng. Hãy kết thúc buổi học rồi giao học bù.",
                "The session has not ended, so nobody is known to have missed it. End it first."
            )
        );

    public static Refusal NobodyToCatchUp { get; } =
        Refusal.Conflict(
            "dissemination-nobody-to-catch-up",
            new(
                "Không còn ai vắng mà chưa được giao học bù.",
                "Nobody is left who missed it and was not asked to catch up."
            )
        );

    public static Refusal SessionsAreOpen(int open) =>
        Refusal.Conflict(
            "dissemination-sessions-are-open",
            new(
                $"Còn {open} buổi học chưa kết thúc. Hãy kết thúc từng buổi, có biên bản, rồi kết thúc đợt.",
                $"{open} sessions have not ended. End each with its minutes, then close the campaign."
            )
        );

    public static Refusal EntryIsStruck { get; } =
        Refusal.Conflict(
            "dissemination-entry-is-struck",
            new("Dòng này đã bị gạch.", "This entry was struck through already.")
        );
}
