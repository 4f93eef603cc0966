using Chutri.Platform;

namespace Chutri.Processes.Model;

/// <summary>About what is asked, tried and begins by itself.</summary>
internal static partial class ProcessesRefusals
{
    public static Refusal NoSuchTimetable { get; } =
        Refusal.NotFound(new("Quy trình không có lịch này.", "The process has no such timetable."));

    public static Refusal TimetableIsOver { get; } =
        Refusal.Conflict(
            "processes-timetable-is-over",
            new("Lịch này đã thôi tự bắt đầu rồi.", "This timetable is stopped already.")
        );

    public static Refusal NothingToTry { get; } =
        Refusal.Conflict(
            "processes-nothing-to-try",
            new(
                "Bản đang soạn chưa có bước nào nên chưa có gì để thử. Hãy thêm bước trên trang của quy trình.",
                "The draft has no step yet, so there is nothing to try. Add steps on its page."
            )
        );

    public static Refusal CannotTry { get; } =
        Refusal.Conflict(
            "processes-cannot-try",
            new(
                "Bản đang soạn chưa chạy được nên chưa thử được. Hãy sửa các điểm phải sửa trên trang của quy trình.",
                "The draft cannot run yet, so it cannot be tried. Mend what its page says must be mended."
            )
        );

    public static Refusal NoSuchQuestion { get; } =
        Refusal.NotFound(
            new(
                "Không thấy câu hỏi này trong hồ sơ. Hãy mở lại từ trang của hồ sơ.",
                "There is no such question in the case. Open it from the page of the case."
            )
        );

    public static Refusal QuestionIsOver { get; } =
        Refusal.Conflict(
            "processes-question-is-over",
            new(
                "Câu hỏi này đã được trả lời hoặc đã rút lại.",
                "This question was answered or taken back."
            )
        );

    public static Refusal NotAsked { get; } =
        Refusal.NotAllowed(
            "processes-not-asked",
            new(
                "Chỉ người hoặc đơn vị được hỏi mới trả lời được.",
                "Only the person or unit that was asked can answer."
            )
        );

    public static Refusal NotAsker { get; } =
        Refusal.NotAllowed(
            "processes-not-asker",
            new(
                "Chỉ người đang giữ bước đã hỏi, hoặc người đứng đầu đơn vị ấy, mới rút lại được.",
                "Only whoever holds the step that asked, or the head of that unit, can take it back."
            )
        );

    public static Refusal AskedOnce { get; } =
        Refusal.Conflict(
            "processes-asked-once",
            new(
                "Hồ sơ này đã yêu cầu bổ sung một lần. Chỉ được yêu cầu một lần, ghi đủ mọi thứ còn thiếu.",
                "What is missing was asked for already in this case. It is asked once, all at once."
            )
        );

    public static Refusal StopsForMissing { get; } =
        Refusal.Conflict(
            "processes-stops-for-missing",
            new(
                "Bước này đang chờ bổ sung hồ sơ. Ghi phần bổ sung, hoặc rút lại yêu cầu, thì bước tự tiếp tục.",
                "This step waits for what is missing. It goes on by itself when that is given, or the question is taken back."
            )
        );

    public static Refusal WaitsForOpinion(string units) =>
        Refusal.Conflict(
            "processes-waits-for-opinion",
            new(
                $"Bước này chờ ý kiến của {units}. Nếu không cần chờ nữa, hãy rút lại câu hỏi.",
                $"This step waits for the opinion of {units}. Take the question back to go on without it."
            )
        );
}
