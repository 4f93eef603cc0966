using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>Every "no" about who may act and whether it is still the moment.</summary>
internal static partial class AssignmentRefusals
{
    public static readonly Words OneLead = new(
        "Một việc giao một đơn vị chủ trì; đơn vị chủ trì chịu trách nhiệm đến cùng.",
        "One task, one lead; the lead answers for it to the end."
    );

    public static readonly Words TwoPairsOfEyes = new(
        "Người trình không tự công nhận, người xin không tự cho.",
        "Who delivers does not accept; who asks does not grant."
    );

    public static readonly Words IssuerDecides = new(
        "Bên giao việc quyết định việc có còn phải làm, khi nào và ai chủ trì.",
        "The side that issued it decides whether it is still to be done, when, and who leads."
    );

    public static readonly Words DeadlineNeverRewritten = new(
        "Thời hạn không được sửa lùi: hạn cũ, người xin, người cho đều được giữ lại.",
        "A deadline is never rewritten: the old day, who asked and who granted stay on record."
    );

    public static Refusal NotFound(string code) =>
        Refusal.NotFound(
            new(
                $"Không có nhiệm vụ nào mang mã {code}. Hãy tìm lại trong danh sách nhiệm vụ.",
                $"There is no assignment with the code {code}. Look for it in the list of assignments."
            )
        );

    public static Refusal NoDuplicate(string code, string other) =>
        Refusal.Conflict(
            "assignments-no-duplicate",
            new(
                $"{code} và {other} không phải hai việc đang mở để so với nhau.",
                $"{code} and {other} are not two open assignments that could be the same work."
            )
        );

    public static Refusal NotNow(
        string code,
        AssignmentStep last,
        string by,
        DateTime at,
        AssignmentState state,
        Words act
    )
    {
        var (done, day) = (last.Done(), DayWords.Of(DateOnly.FromDateTime(at)));
        var then = state.IsOpen()
            ? new Words(
                "Hãy mở lại trang để xem rồi làm tiếp.",
                "Open the page again, look, and go on."
            )
            : new Words(
                "Việc đã khép; nếu còn phải làm thêm, hãy giao một nhiệm vụ mới.",
                "It is closed; whatever is still to be done is issued as a new assignment."
            );
        return Refusal.Conflict(
            "assignments-not-now",
            new(
                $"{code} đã được {by} {done.Vietnamese} lúc {at:HH:mm} ngày {day.Vietnamese}, hiện {state.Name().Vietnamese}, nên lúc này không {act.Vietnamese} được. {then.Vietnamese}",
                $"{code} was {done.English} by {by} at {at:HH:mm} on {day.English} and is now {state.Name().English}, so one cannot {act.English}. {then.English}"
            )
        );
    }

    public static Refusal OnlyLead(string lead, Words act) =>
        Refusal.NotAllowed(
            "assignments-only-lead",
            new(
                $"Chỉ {lead}, đơn vị chủ trì, mới {act.Vietnamese} được. Nếu giữ chức vụ ở đó, hãy làm với chức vụ đó.",
                $"Only {lead}, the lead unit, can {act.English}. If you hold a post there, act as that one."
            ),
            OneLead
        );

    public static Refusal OnlyIssuer(string issuer, Words act) =>
        Refusal.NotAllowed(
            "assignments-only-issuer",
            new(
                $"Chỉ bên giao việc ({issuer}) mới {act.Vietnamese} được.",
                $"Only the side that issued it ({issuer}) can {act.English}."
            ),
            act == ActWords.Accept || act == ActWords.Return || act == ActWords.DecideExtension
                ? TwoPairsOfEyes
                : IssuerDecides
        );

    public static Refusal OnlyLeadOrIssuer(string lead, string issuer, Words act) =>
        Refusal.NotAllowed(
            "assignments-only-lead-or-issuer",
            new(
                $"Chỉ đơn vị chủ trì ({lead}) hoặc bên giao việc ({issuer}) mới {act.Vietnamese} được.",
                $"Only the lead unit ({lead}) or the side that issued it ({issuer}) can {act.English}."
            ),
            OneLead
        );

    public static Refusal AcknowledgedByItsHead(string unit) =>
        Refusal.NotAllowed(
            "assignments-acknowledged-by-its-head",
            new(
                $"Người chịu trách nhiệm, người đứng đầu, cấp phó hoặc văn thư của {unit} mới nhận việc được.",
                $"The accountable person, the head, a deputy or the clerk of {unit} acknowledges it."
            )
        );

    public static Refusal OnlyHoldingUnit(string unit, Words act) =>
        Refusal.NotAllowed(
            "assignments-only-holding-unit",
            new(
                $"Việc đang ở {unit}; chỉ {unit} mới {act.Vietnamese} được.",
                $"It is with {unit} now; only {unit} can {act.English}."
            )
        );

    public static Refusal OnlyAskedUnit(string unit) =>
        Refusal.NotAllowed(
            "assignments-only-asked-unit",
            new(
                $"Câu hỏi này gửi {unit}; chỉ {unit} mới trả lời được.",
                $"This question was put to {unit}; only {unit} can answer it."
            )
        );

    public static Refusal Paused(string code, DateOnly since, Words act)
    {
        var day = DayWords.Of(since);
        return Refusal.Conflict(
            "assignments-paused",
            new(
                $"{code} đang tạm dừng từ {day.Vietnamese} nên chưa {act.Vietnamese} được. Bên giao việc cần cho làm tiếp trước.",
                $"{code} has been paused since {day.English}, so one cannot {act.English} yet. The issuing side has to resume it first."
            )
        );
    }

    public static Refusal NotPaused(string code) =>
        Refusal.Conflict(
            "assignments-not-paused",
            new(
                $"{code} không tạm dừng nên không cần cho làm tiếp.",
                $"{code} is not paused, so it need not be resumed."
            )
        );

    public static Refusal RemindsItself(string code, string unit) =>
        Refusal.Conflict(
            "assignments-reminds-itself",
            new(
                $"{code} đang ở chính {unit}. Hãy làm bước tiếp theo thay vì đôn đốc.",
                $"{code} is with {unit} itself. Do the next step instead of reminding."
            )
        );
}
