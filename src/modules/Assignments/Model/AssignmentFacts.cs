using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal static class AssignmentFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<AssignmentIssued>("assignments.issued", new("Giao việc", "Issued")),
        FactKind.Of<AssignmentBrokenDown>(
            "assignments.broken-down",
            new("Chia nhỏ việc", "Broken down")
        ),
        FactKind.Of<AssignmentAcknowledged>(
            "assignments.acknowledged",
            new("Nhận việc", "Acknowledged")
        ),
        FactKind.Of<AssignmentSentBack>("assignments.sent-back", new("Trả lại việc", "Sent back")),
        FactKind.Of<AssignmentRedirected>(
            "assignments.redirected",
            new("Giao lại", "Given to another unit")
        ),
        FactKind.Of<HandedToPerson>(
            "assignments.handed-to-person",
            new("Chuyển người làm", "Handed to a person")
        ),
        FactKind.Of<AccountableNamed>(
            "assignments.accountable-named",
            new("Đổi người chịu trách nhiệm", "Accountable person named")
        ),
        FactKind.Of<CooperationAsked>(
            "assignments.cooperation-asked",
            new("Hỏi phối hợp", "Cooperation asked for")
        ),
        FactKind.Of<CooperationAnswered>(
            "assignments.cooperation-answered",
            new("Trả lời phối hợp", "Cooperation answered")
        ),
        FactKind.Of<CooperationHanded>(
            "assignments.cooperation-handed",
            new("Chuyển người trả lời phối hợp", "Request for cooperation handed to a person")
        ),
        FactKind.Of<ProgressReported>(
            "assignments.progress-reported",
            new("Báo tiến độ", "Progress reported")
        ),
        FactKind.Of<ResultDelivered>(
            "assignments.result-delivered",
            new("Trình kết quả", "Result delivered")
        ),
        FactKind.Of<ResultAccepted>(
            "assignments.result-accepted",
            new("Công nhận kết quả", "Result accepted")
        ),
        FactKind.Of<ResultReturned>(
            "assignments.result-returned",
            new("Yêu cầu làm lại", "Returned for rework")
        ),
        FactKind.Of<ExtensionRequested>(
            "assignments.extension-requested",
            new("Xin gia hạn", "Extension asked for")
        ),
        FactKind.Of<ExtensionGranted>(
            "assignments.extension-granted",
            new("Cho gia hạn", "Extension granted")
        ),
        FactKind.Of<ExtensionRefused>(
            "assignments.extension-refused",
            new("Không cho gia hạn", "Extension refused")
        ),
        FactKind.Of<AssignmentPaused>("assignments.paused", new("Cho tạm dừng", "Paused")),
        FactKind.Of<AssignmentResumed>("assignments.resumed", new("Cho làm tiếp", "Resumed")),
        FactKind.Of<AssignmentWithdrawn>("assignments.withdrawn", new("Thu hồi việc", "Withdrawn")),
        FactKind.Of<HolderReminded>(
            "assignments.holder-reminded",
            new("Đôn đốc", "Holder reminded")
        ),
        FactKind.Of<AssignmentSucceeded>(
            "assignments.succeeded",
            new("Chuyển sang đơn vị kế thừa", "Passed to the succeeding unit")
        ),
    ];
}
