using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal static partial class InspectionRefusals
{
    public static Refusal NoSuchInspection { get; } =
        Refusal.NotFound(
            new(
                "Không có cuộc kiểm tra nào mang mã này. Hãy xem lại mã.",
                "No inspection has this code. Check it."
            )
        );

    public static Refusal NoSuchFinding { get; } =
        Refusal.NotFound(new("Không có phát hiện nào mang số này.", "No finding has this number."));

    public static Refusal NoSuchPaper { get; } =
        Refusal.NotFound(new("Không có tệp này trong hồ sơ.", "The file has no such paper."));

    public static Refusal PaperStays { get; } =
        Refusal.Conflict(
            "inspections-paper-stays",
            new(
                "Không ghi tài liệu này là đưa nhầm được: hồ sơ đã đóng, tài liệu đã được ghi rồi, hoặc là kết luận hay mục lục. Chỉ người đưa vào và trưởng đoàn ghi được.",
                "This paper cannot be marked as a mistake: the file is closed, it is marked already, or it is the conclusion or the index. Whoever put it in and the head of the team can."
            )
        );

    public static Refusal NotInTheField { get; } =
        Refusal.Conflict(
            "inspections-not-in-the-field",
            new(
                "Đoàn chưa làm việc tại đơn vị, hoặc đã làm xong. Chỉ ghi phát hiện trong thời gian đó.",
                "The team is not at the unit now. Findings are written while it is."
            )
        );

    public static Refusal TooManyFindings { get; } =
        Refusal.Conflict(
            "inspections-too-many-findings",
            new(
                $"Một cuộc có nhiều nhất {Lengths.MostFindings} phát hiện.",
                $"An inspection has {Lengths.MostFindings} findings at most."
            )
        );

    public static Refusal NotYours { get; } =
        Refusal.NotAllowed(
            "inspections-not-yours",
            new(
                "Việc này không phải của bạn trong cuộc kiểm tra. Người có tên ở bước đó mới làm được.",
                "This is not yours in this inspection. Whoever is named at the step does it."
            )
        );

    public static Refusal NothingToAnswer { get; } =
        Refusal.Conflict(
            "inspections-nothing-to-answer",
            new("Không có dự thảo nào đang chờ ý kiến của bạn.", "No draft waits for your reply.")
        );

    public static Refusal NotAnswering { get; } =
        Refusal.Conflict(
            "inspections-not-answering",
            new(
                "Chỉ kết luận sau khi dự thảo đã gửi lấy ý kiến, và chỉ một lần.",
                "A conclusion is written once, after the draft was sent for reply."
            )
        );

    public static Refusal NotConcluded { get; } =
        Refusal.Conflict(
            "inspections-not-concluded",
            new(
                "Cuộc này chưa kết luận, hoặc hồ sơ đã đóng.",
                "It is not concluded yet, or its file is closed."
            )
        );

    public static Refusal FileIsClosed { get; } =
        Refusal.Conflict(
            "inspections-file-is-closed",
            new("Hồ sơ đã đóng, không thêm được nữa.", "The file is closed; nothing is added.")
        );

    public static Refusal StepIsDone { get; } =
        Refusal.Conflict(
            "inspections-step-is-done",
            new(
                "Bước này đã xong hoặc chưa đến. Hãy mở lại trang để xem đang ở bước nào.",
                "This step is done, or has not begun. Open the page again to see where it stands."
            )
        );

    public static Refusal DraftIsSent(string code) =>
        Refusal.Conflict(
            "inspections-draft-is-sent",
            new(
                $"Dự thảo của {code} đã gửi lấy ý kiến, không sửa được nữa.",
                $"The draft of {code} was sent and does not change."
            )
        );

    public static Refusal NotDeclared(string name) =>
        Refusal.Conflict(
            "inspections-not-declared",
            new(
                $"{name} chưa khai có liên quan đến đơn vị hay không. Mọi thành viên phải khai xong rồi mới gửi dự thảo.",
                $"{name} has not said whether anything ties them to the unit. All members do so before the draft goes out."
            )
        );

    public static Refusal Tied(string name) =>
        Refusal.Conflict(
            "inspections-tied",
            new(
                $"{name} đã khai có liên quan đến đơn vị. Hãy đổi người trong đoàn rồi làm tiếp.",
                $"{name} declared a tie to the unit. Change the team, then go on."
            )
        );

    public static Refusal WaitsForReplies(int waiting, DateOnly until) =>
        Refusal.Conflict(
            "inspections-waits-for-replies",
            new(
                $"Còn {waiting} ý kiến chưa có, hạn đến hết ngày {until:dd/MM/yyyy}. Hết hạn thì kết luận được, và ghi là không có ý kiến.",
                $"{waiting} replies are still to come, by {until:yyyy-MM-dd}. After that a conclusion can be written, which says that there was none."
            )
        );
}
