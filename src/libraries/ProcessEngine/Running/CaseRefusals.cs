using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running;

/// <summary>Every reason for which an act is not done.</summary>
internal static class CaseRefusals
{
    public static CaseRefusal Closed { get; } =
        Of("case-closed", "Hồ sơ đã kết thúc.", "The case is closed.");

    public static CaseRefusal Changed { get; } =
        Of(
            "changed-meanwhile",
            "Hồ sơ vừa thay đổi sau khi bạn mở. Hãy mở lại để xem trước khi làm.",
            "The case has changed since you opened it. Open it again before you act."
        );

    public static CaseRefusal NotOpen { get; } =
        Of(
            "step-not-open",
            "Bước này không còn mở: đã có người làm, hoặc đã rút lại.",
            "This step is not open any more: somebody did it, or it was withdrawn."
        );

    public static CaseRefusal NotHolder { get; } =
        Of(
            "not-holder",
            "Chỉ người đang giữ bước này, hoặc người làm thay, mới làm được.",
            "Only its holder, or whoever stands in, can do this."
        );

    public static CaseRefusal NotAllowed { get; } =
        Of(
            "act-not-allowed",
            "Ở bước này quy trình không cho làm việc đó.",
            "The process does not allow this at this step."
        );

    public static CaseRefusal Stopped { get; } =
        Of(
            "time-stopped",
            "Bước này đang tạm dừng. Hãy tiếp tục trước đã.",
            "This step is paused. Let it go on first."
        );

    public static CaseRefusal NotStopped { get; } =
        Of("not-stopped", "Bước này không tạm dừng.", "This step is not paused.");

    public static CaseRefusal NoReason { get; } =
        Of("no-reason", "Phải ghi lý do.", "A reason must be given.");

    public static CaseRefusal NobodyAsked { get; } =
        Of(
            "nobody-asked",
            "Hãy chọn ít nhất một đơn vị và ghi câu hỏi.",
            "Choose at least one unit and write the question."
        );

    public static CaseRefusal NotConsulted { get; } =
        Of(
            "not-consulted",
            "Không có yêu cầu cho ý kiến này, hoặc đã có ý kiến.",
            "There is no such question, or it was answered."
        );

    public static CaseRefusal ForAnotherUnit { get; } =
        Of("for-another-unit", "Câu hỏi này gửi cho đơn vị khác.", "Another unit was asked this.");

    public static CaseRefusal NothingDue { get; } =
        Of("nothing-due", "Chưa có hẹn giờ nào đến lúc.", "No timer is due yet.");

    public static CaseRefusal WrongProcess { get; } =
        Of(
            "wrong-process",
            "Hồ sơ này đi theo một quy trình khác.",
            "This case runs through another process."
        );

    public static CaseRefusal Backwards { get; } =
        Of(
            "before-the-last-act",
            "Thời điểm đứng trước việc vừa làm trên hồ sơ.",
            "The moment is before the act before it."
        );

    public static CaseRefusal NeverSettles { get; } =
        Of(
            "never-settles",
            "Quy trình quay vòng mà không dừng ở bước nào.",
            "The process goes round without stopping at any step."
        );

    public static CaseRefusal CannotRun { get; } =
        Of(
            "cannot-run",
            "Quy trình có phần không chạy được; hãy kiểm tra quy trình.",
            "The process has parts that cannot be run; check it."
        );

    public static CaseRefusal BranchesChanged { get; } =
        Of(
            "branches-changed",
            "Hồ sơ đang ở nhiều nhánh, hoặc đang chờ điều khác ngoài người làm, mà các nhánh của hai phiên bản không giống nhau.",
            "The case is at several places at once, or waits for something else than a person, and the branches of the two versions differ."
        );

    public static CaseRefusal NoLanding(string step) =>
        Of(
            "no-landing",
            $"Phiên bản kia không có bước “{step}”. Hãy chọn bước thay cho nó.",
            $"The other version has no step “{step}”. Choose one in its place."
        );

    public static CaseRefusal NobodyWaits(string name) =>
        Of(
            "nobody-waits",
            $"Không có gì trong hồ sơ chờ “{name}”.",
            $"Nothing in the case waits for “{name}”."
        );

    public static CaseRefusal Missing(IReadOnlyList<string> names)
    {
        var all = string.Join(", ", names);
        return Of("output-missing", $"Còn thiếu: {all}.", $"Still missing: {all}.") with
        {
            Missing = names,
        };
    }

    public static CaseRefusal KeptApart(string step) =>
        Of(
            "kept-apart",
            $"Bạn đã làm bước “{step}” của hồ sơ này, nên người khác phải làm bước này.",
            $"You did the step “{step}” of this case, so somebody else must do this one."
        );

    public static CaseRefusal NotSentBackThere(string step) =>
        Of(
            "not-sent-back-there",
            $"Bước này không được trả về “{step}”, hoặc bước đó chưa được làm trong hồ sơ.",
            $"This step cannot send back to “{step}”, or that one was not done in the case."
        );

    public static CaseRefusal NoBranch(string gateway) =>
        Of(
            "no-branch",
            $"Ở “{gateway}” không nhánh nào đúng với những gì đã ghi trong hồ sơ. Hãy xem lại các giá trị đã nhập.",
            $"At “{gateway}” no branch holds for what is written in the case. Look at the values again."
        );

    public static CaseRefusal BadTimer(string node) =>
        Of(
            "bad-timer",
            $"Không tính được giờ hẹn của “{node}” từ những gì đã ghi trong hồ sơ.",
            $"The timer of “{node}” cannot be computed from what is written in the case."
        );

    public static CaseRefusal BadCount(string node, CaseValue count) =>
        Of(
            "bad-count",
            $"“{node}” phải làm cho từng thứ một, nhưng “{count}” không phải danh sách hay số từ 0 đến 1000.",
            $"“{node}” is done once for each, but “{count}” is no list and no number from 0 to 1000."
        );

    public static CaseRefusal NotCaught(string code) =>
        Of(
            "error-not-caught",
            $"Lỗi “{code}” không có sự kiện nào đón.",
            $"The error “{code}” is caught by no event."
        );

    private static CaseRefusal Of(string code, string vietnamese, string english) =>
        new(code, new(vietnamese, english));
}
