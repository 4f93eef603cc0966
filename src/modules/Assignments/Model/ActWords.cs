using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>The verbs as they stand in buttons, rights and refusals.</summary>
internal static class ActWords
{
    public static readonly Words Issue = new("giao việc", "issue an assignment");
    public static readonly Words Acknowledge = new("nhận việc", "acknowledge the assignment");
    public static readonly Words SendBack = new("trả lại việc", "send the assignment back");
    public static readonly Words Redirect = new(
        "giao lại cho đơn vị khác",
        "give the assignment to another unit"
    );
    public static readonly Words HandToPerson = new(
        "chuyển người làm",
        "hand the assignment to a person"
    );
    public static readonly Words NameAccountable = new(
        "đổi người chịu trách nhiệm",
        "name another accountable person"
    );
    public static readonly Words AskCooperation = new(
        "hỏi đơn vị phối hợp",
        "ask a cooperating unit"
    );
    public static readonly Words AnswerCooperation = new(
        "trả lời phối hợp",
        "answer as a cooperating unit"
    );
    public static readonly Words ReportProgress = new("báo tiến độ", "report progress");
    public static readonly Words Deliver = new("trình kết quả", "deliver the result");
    public static readonly Words Accept = new("công nhận kết quả", "accept the result");
    public static readonly Words Return = new("yêu cầu làm lại", "return the result for rework");
    public static readonly Words RequestExtension = new("xin gia hạn", "ask for an extension");
    public static readonly Words DecideExtension = new(
        "quyết định gia hạn",
        "decide on an extension"
    );
    public static readonly Words Pause = new("cho tạm dừng", "pause the assignment");
    public static readonly Words Resume = new("cho làm tiếp", "resume the assignment");
    public static readonly Words Withdraw = new("thu hồi việc", "withdraw the assignment");
    public static readonly Words BreakDown = new("chia nhỏ việc", "break the assignment down");
    public static readonly Words LimitViewers = new(
        "hạn chế người xem",
        "limit who sees the assignment"
    );
    public static readonly Words Remind = new("đôn đốc", "remind the holder");
}
