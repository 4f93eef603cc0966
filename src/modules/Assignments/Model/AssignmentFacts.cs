using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal static class AssignmentFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<AssignmentIssued>("assignments.issued", new("giao việc", "issued")),
        FactKind.Of<LeadChosenOutside>(
            "assignments.lead-chosen-outside",
            new("chọn chủ trì ngoài chức năng", "lead chosen outside its functions")
        ),
        FactKind.Of<DuplicateKept>(
            "assignments.duplicate-kept",
            new("giữ hai việc gần giống", "both of two alike kept")
        ),
        FactKind.Of<AssignmentBrokenDown>(
            "assignments.broken-down",
            new("chia nhỏ việc", "broken down")
        ),
        FactKind.Of<AssignmentAcknowledged>(
            "assignments.acknowledged",
            new("nhận việc", "acknowledged")
        ),
        FactKind.Of<AssignmentSentBack>("assignments.sent-back", new("trả lại việc", "sent back")),
        FactKind.Of<AssignmentRedirected>(
            "assignments.redirected",
            new("giao lại", "given to another unit")
        ),
        FactKind.Of<HandedToPerson>(
            "assignments.handed-to-person",
            new("chuyển người làm", "handed to a person")
        ),
        FactKind.Of<AccountableNamed>(
            "assignments.accountable-named",
            new("đổi người chịu trách nhiệm", "accountable person named")
        ),
        FactKind.Of<CooperationAsked>(
            "assignments.cooperation-asked",
            new("hỏi phối hợp", "cooperation asked for")
        ),
        FactKind.Of<CooperationAnswered>(
            "assignments.cooperation-answered",
            new("trả lời phối hợp", "cooperation answered")
        ),
        FactKind.Of<CooperationHanded>(
            "assignments.cooperation-handed",
            new("chuyển người trả lời phối hợp", "request for cooperation handed to a person")
        ),
        FactKind.Of<ProgressReported>(
            "assignments.progress-reported",
            new("báo tiến độ", "progress reported")
        ),
        FactKind.Of<ResultDelivered>(
            "assignments.result-delivered",
            new("trình kết quả", "result delivered")
        ),
        FactKind.Of<ResultAccepted>(
            "assignments.result-accepted",
            new("công nhận kết quả", "result accepted")
        ),
        FactKind.Of<ResultReturned>(
            "assignments.result-returned",
            new("yêu cầu làm lại", "returned for rework")
        ),
        FactKind.Of<ExtensionRequested>(
            "assignments.extension-requested",
            new("xin gia hạn", "extension asked for")
        ),
        FactKind.Of<ExtensionGranted>(
            "assignments.extension-granted",
            new("cho gia hạn", "extension granted")
        ),
        FactKind.Of<ExtensionRefused>(
            "assignments.extension-refused",
            new("không cho gia hạn", "extension refused")
        ),
        FactKind.Of<AssignmentPaused>("assignments.paused", new("cho tạm dừng", "paused")),
        FactKind.Of<AssignmentResumed>("assignments.resumed", new("cho làm tiếp", "resumed")),
        FactKind.Of<AssignmentWithdrawn>("assignments.withdrawn", new("thu hồi việc", "withdrawn")),
        FactKind.Of<HolderReminded>(
            "assignments.holder-reminded",
            new("đôn đốc", "holder reminded")
        ),
        FactKind.Of<AssignmentSucceeded>(
            "assignments.succeeded",
            new("chuyển sang đơn vị kế thừa", "passed to the succeeding unit")
        ),
        FactKind.Of<ViewersLimited>(
            ViewersLimited.Code,
            new("hạn chế người xem", "limited to named people")
        ),
        FactKind.Of<ViewersChanged>(
            ViewersChanged.Code,
            new("đổi người được xem", "named people changed")
        ),
        FactKind.Of<ViewersFollowed>(
            ViewersFollowed.Code,
            new("được xem theo việc", "named as the work passed on")
        ),
        FactKind.Of<LimitLifted>(
            LimitLifted.Code,
            new("bỏ hạn chế người xem", "no longer limited to named people")
        ),
        FactKind.Of<LimitedLookedAt>(
            LimitedLookedAt.Code,
            new("xem việc hạn chế người xem", "limited assignment looked at")
        ),
    ];
}
