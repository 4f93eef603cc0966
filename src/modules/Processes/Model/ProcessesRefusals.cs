using Chutri.Platform;
using Chutri.ProcessEngine.Running;

namespace Chutri.Processes.Model;

internal static partial class ProcessesRefusals
{
    public static Refusal NoSuchProcess { get; } =
        Refusal.NotFound(
            new(
                "Không thấy quy trình này. Hãy mở lại từ danh sách quy trình.",
                "This process cannot be found. Open it from the list of processes."
            )
        );

    public static Refusal NoSuchStep { get; } =
        Refusal.NotFound(
            new(
                "Không thấy bước này. Hãy mở lại từ trang của quy trình hoặc hồ sơ.",
                "This step cannot be found. Open it from the page of the process or the case."
            )
        );

    public static Refusal NoSuchVersion { get; } =
        Refusal.NotFound(
            new("Quy trình không có phiên bản này.", "The process has no such version.")
        );

    public static Refusal NoSuchCase { get; } =
        Refusal.NotFound(
            new(
                "Không thấy hồ sơ này. Hãy mở lại từ danh sách hồ sơ.",
                "This case cannot be found. Open it from the list of cases."
            )
        );

    public static Refusal NoSuchFile { get; } =
        Refusal.NotFound(
            new("Không thấy tệp này trong hồ sơ.", "There is no such file in the case.")
        );

    public static Refusal Branches { get; } =
        Refusal.Conflict(
            "processes-branches",
            new(
                "Ở chỗ này quy trình rẽ nhánh, nên bảng không nói được đường đi. Hãy sửa trên hình vẽ.",
                "The process branches here, which a table cannot say. Change it in the drawing."
            )
        );

    public static Refusal NothingToPublish { get; } =
        Refusal.Conflict(
            "processes-nothing-to-publish",
            new(
                "Bản đang soạn không khác phiên bản đã ban hành.",
                "The draft is no different from what is published."
            )
        );

    public static Refusal NotPublished { get; } =
        Refusal.Conflict(
            "processes-not-published",
            new(
                "Quy trình này chưa ban hành nên chưa bắt đầu hồ sơ được.",
                "This process is not published yet, so no case can be started."
            )
        );

    public static Refusal OnlyPeople { get; } =
        Refusal.NotAllowed(
            "processes-only-people",
            new(
                "Chỉ người có chức vụ mới bắt đầu và làm hồ sơ được.",
                "Only a person who holds a post starts cases and does their steps."
            )
        );

    public static Refusal StepIsOver { get; } =
        Refusal.Conflict(
            "processes-step-is-over",
            new(
                "Bước này không còn mở: đã có người làm, hoặc đã rút về.",
                "This step is not open any more: somebody did it, or it was withdrawn."
            )
        );

    public static Refusal NotHolder { get; } =
        Refusal.NotAllowed(
            "processes-not-holder",
            new(
                "Chỉ người đang giữ bước này, hoặc người làm thay, mới làm được.",
                "Only whoever holds this step, or stands in for them, can do this."
            )
        );

    public static Refusal NotTaken { get; } =
        Refusal.Conflict(
            "processes-not-taken",
            new(
                "Bước này nhiều người cùng làm được. Hãy bấm “Nhận làm” trước.",
                "Several people could do this step. Take it first."
            )
        );

    public static Refusal TakenAlready { get; } =
        Refusal.Conflict(
            "processes-taken-already",
            new("Bước này đã có người giữ.", "Somebody holds this step already.")
        );

    public static Refusal MayNotPassOn { get; } =
        Refusal.NotAllowed(
            "processes-may-not-pass-on",
            new(
                "Ở bước này quy trình không cho chuyển người khác. Người đứng đầu đơn vị đang giữ mới chuyển được.",
                "The process does not let this step be passed on. The head of the unit that holds it may."
            )
        );

    public static Refusal DidTheOther(string step) =>
        Refusal.NotAllowed(
            "processes-kept-apart",
            new(
                $"Bước này phải do người khác với người đã làm bước “{step}”, kể cả khi làm thay.",
                $"Whoever did the step “{step}” may not do this one, in nobody's place either."
            )
        );

    public static Refusal NotTheVersionShown(int newest) =>
        Refusal.Conflict(
            "processes-not-the-version-shown",
            new(
                $"Phiên bản mới nhất bây giờ là phiên bản {newest}, không phải phiên bản đã xem. Hãy xem lại từng hồ sơ sẽ nằm ở bước nào rồi mới chuyển.",
                $"The newest version is {newest} now, not the one that was looked at. Look again at where each case lands, then move them."
            )
        );

    /// <summary>What the engine says no to, in its own words.</summary>
    /// <param name="no">Of the engine.</param>
    public static Refusal ByTheProcess(CaseRefusal no) =>
        Refusal.Conflict(
            "processes-by-the-process",
            new(no.Sentence.Vietnamese, no.Sentence.English)
        );

    public static Words NoPromise { get; } =
        new(
            "Chưa hẹn cả hồ sơ xong trong bao lâu: hồ sơ sẽ không có ngày hẹn, và không hồ sơ nào được tính là quá hẹn.",
            "Nothing says within how long the whole is promised: cases will have no day, and none will count as late."
        );

    public static Words NoSteps { get; } =
        new(
            "Quy trình chưa có bước nào. Hãy thêm ít nhất một bước.",
            "The process has no step yet. Add at least one."
        );
}
