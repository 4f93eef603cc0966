using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>What happened to an assignment last, so that whoever comes second is told.</summary>
internal enum AssignmentStep
{
    Issued,
    Acknowledged,
    SentBack,
    Redirected,
    HandedOver,
    AccountableNamed,
    Reported,
    CooperationAsked,
    CooperationAnswered,
    ExtensionRequested,
    ExtensionDecided,
    Paused,
    Resumed,
    Delivered,
    Accepted,
    Returned,
    Withdrawn,
    Succeeded,
    BrokenDown,
}

internal static class AssignmentStepWords
{
    /// <summary>To stand between "đã được X" and "lúc 09:05".</summary>
    public static Words Done(this AssignmentStep step) =>
        step switch
        {
            AssignmentStep.Issued => new("giao", "issued"),
            AssignmentStep.Acknowledged => new("nhận", "acknowledged"),
            AssignmentStep.SentBack => new("trả lại", "sent back"),
            AssignmentStep.Redirected => new("giao lại", "given to another unit"),
            AssignmentStep.HandedOver => new("chuyển người làm", "handed to a person"),
            AssignmentStep.AccountableNamed => new(
                "đổi người chịu trách nhiệm",
                "given another accountable person"
            ),
            AssignmentStep.Reported => new("báo tiến độ", "reported on"),
            AssignmentStep.CooperationAsked => new(
                "đưa đi hỏi đơn vị phối hợp",
                "taken to a cooperating unit"
            ),
            AssignmentStep.CooperationAnswered => new(
                "trả lời phối hợp",
                "answered by a cooperating unit"
            ),
            AssignmentStep.ExtensionRequested => new("xin gia hạn", "put up for an extension"),
            AssignmentStep.ExtensionDecided => new(
                "quyết định gia hạn",
                "decided on as to its extension"
            ),
            AssignmentStep.Paused => new("cho tạm dừng", "paused"),
            AssignmentStep.Resumed => new("cho làm tiếp", "resumed"),
            AssignmentStep.Delivered => new("trình kết quả", "delivered"),
            AssignmentStep.Accepted => new("công nhận", "accepted"),
            AssignmentStep.Returned => new("yêu cầu làm lại", "returned for rework"),
            AssignmentStep.Withdrawn => new("thu hồi", "withdrawn"),
            AssignmentStep.Succeeded => new(
                "chuyển sang đơn vị kế thừa",
                "passed to the succeeding unit"
            ),
            _ => new("chia nhỏ", "broken down"),
        };
}
