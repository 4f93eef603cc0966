using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>What extending, pausing, withdrawing and answering bring about.</summary>
internal static class ConsequencesOfTime
{
    public static IEnumerable<Words> Of(string path, AssignmentView seen) =>
        path switch
        {
            "request-extension" =>
            [
                new(
                    $"{seen.Issuer.Name} có 3 ngày làm việc để quyết định; đến lúc đó hạn chưa đổi.",
                    $"{seen.Issuer.Name} has 3 working days to decide; until then the deadline stays."
                ),
                Late(seen),
            ],
            "decide-extension" =>
            [
                new(
                    "Hạn cũ, người xin, người cho đều được giữ lại.",
                    "The old deadline, who asked and who granted stay on record."
                ),
                Late(seen),
            ],
            "pause" =>
            [
                Moves(seen),
                new(
                    "Trong lúc tạm dừng không trình, không xin gia hạn được.",
                    "While it is paused nothing can be delivered and no extension asked for."
                ),
            ],
            "resume" => [Moves(seen)],
            "withdraw" =>
            [
                new(
                    "Không ai phải làm việc này nữa; việc không tính vào số đã hoàn thành.",
                    "Nobody has to do this any more; it does not count as done."
                ),
                .. seen.OpenParts > 0
                    ?
                    [
                        new Words(
                            $"{seen.OpenParts} việc con chưa xong được thu hồi theo.",
                            $"{seen.OpenParts} open part(s) are withdrawn with it."
                        ),
                    ]
                    : Array.Empty<Words>(),
                Consequences.Asked(seen),
            ],
            "viewers" => ViewerFields.Consequences(seen),
            "remind" =>
            [
                new(
                    "Lời đôn đốc được ghi lại ở trang của việc.",
                    "The reminder is kept on record on the page of the assignment."
                ),
            ],
            _ when CooperationPaths.IsHand(path) =>
            [
                new(
                    "Người được chọn thấy câu hỏi trong Việc của tôi; hạn trả lời không đổi.",
                    "The chosen person finds the question under My work; its deadline does not change."
                ),
                new(
                    "Ai trong đơn vị cũng vẫn trả lời được.",
                    "Anybody of the unit can still answer."
                ),
            ],
            _ =>
            [
                new(
                    $"{seen.Lead.Name} thấy câu trả lời ngay; việc phối hợp này kết thúc.",
                    $"{seen.Lead.Name} sees the answer at once; this cooperation ends."
                ),
            ],
        };

    internal static Words Due(AssignmentView seen)
    {
        if (seen.Duty.Deadline is not { } deadline)
        {
            return new(
                "Việc thường xuyên, không có hạn.",
                "It is continuing work without a deadline."
            );
        }

        var due = DeadlineViews.Timed(DateText.Full(deadline.Due), deadline.At);
        return new($"Hạn vẫn là {due.Vietnamese}.", $"It stays due {due.English}.");
    }

    /// <summary>By how much a pause moves the deadline: as it was counted.</summary>
    private static Words Moves(AssignmentView seen) =>
        seen.Duty.Deadline switch
        {
            { At: not null, RunsByClock: true } => new(
                "Khi cho làm tiếp, hạn lùi đúng số giờ đã dừng, tính liên tục.",
                "On resuming, the deadline moves by all the hours it was paused."
            ),
            { At: not null } => new(
                "Khi cho làm tiếp, hạn lùi đúng số giờ làm việc đã dừng.",
                "On resuming, the deadline moves by the working hours it was paused."
            ),
            _ => new(
                "Ngày tạm dừng không tính; khi cho làm tiếp, hạn lùi đúng số ngày làm việc đã dừng.",
                "Paused days do not count; on resuming, the deadline moves by as many working days."
            ),
        };

    private static Words Late(AssignmentView seen) =>
        seen.Duty.Timing.Timeliness is WorkingCalendar.Timeliness.Overdue
            ? new(
                "Việc đã quá hạn: gia hạn không xóa phần đã quá hạn.",
                "It is overdue: an extension does not undo the days already overdue."
            )
            : new(
                "Xin trước hạn: được cho thì việc vẫn đúng hạn.",
                "Asked for before the deadline: once granted, the work is still on time."
            );
}
