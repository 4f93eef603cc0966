using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public static class QuestionWords
{
    public static Words Questions { get; } = new("Hỏi và trả lời", "Questions and answers");
    public static Words Question { get; } = new("Câu hỏi", "Question");
    public static Words Consult { get; } = new("Lấy ý kiến đơn vị khác", "Ask for opinions");
    public static Words ConsultText { get; } =
        new(
            "Mỗi đơn vị được hỏi có một việc phải trả lời. Bạn vẫn giữ bước này, thời hạn vẫn tính.",
            "Each unit has the duty to answer. You keep this step, and its time goes on."
        );
    public static Words Units { get; } = new("Hỏi đơn vị nào", "Which units");
    public static Words What { get; } = new("Hỏi điều gì", "What is asked");
    public static Words Days { get; } =
        new("Trả lời trong mấy ngày làm việc", "To be answered within how many working days");
    public static Words Waits { get; } =
        new("Chờ trả lời rồi mới làm xong bước này", "This step waits for the answers");
    public static Words Asked { get; } =
        new("Đã hỏi. Đơn vị được hỏi đã có việc phải trả lời.", "Asked. It is now their duty.");
    public static Words Missing { get; } = new("Yêu cầu bổ sung hồ sơ", "Ask for what is missing");
    public static Words MissingText { get; } =
        new(
            "Chỉ yêu cầu được một lần trong cả hồ sơ, nên hãy ghi đủ mọi thứ còn thiếu. Thời hạn của bước tạm dừng cho đến khi bổ sung.",
            "It is asked once in the whole case, so write everything that is missing. The time of the step stands until it has come."
        );
    public static Words AllMissing { get; } = new("Còn thiếu những gì", "What is missing");
    public static Words MissingAsked { get; } =
        new(
            "Đã yêu cầu bổ sung. Thời hạn của bước tạm dừng.",
            "Asked for. The time of the step stands."
        );
    public static Words Pause { get; } = new("Tạm dừng bước này", "Pause this step");
    public static Words PauseText { get; } =
        new(
            "Khi tiếp tục, hạn lùi đúng số ngày làm việc đã dừng. Đã quá hạn thì không tạm dừng được.",
            "When it goes on, the deadline moves by the working days that it stood. What is late already cannot be paused."
        );
    public static Words GrantedBy { get; } = new("Ai cho phép", "Granted by");
    public static Words Paused { get; } = new("Đã tạm dừng bước.", "The step is paused.");
    public static Words Resume { get; } = new("Tiếp tục", "Go on");
    public static Words Resumed { get; } =
        new("Bước tiếp tục. Hạn đã lùi theo.", "The step goes on, with its deadline moved.");
    public static Words StandsStill { get; } = new("Đang tạm dừng", "Paused");
    public static Words WaitsForMissing { get; } =
        new("Đang chờ bổ sung hồ sơ", "Waits for what is missing");
    public static Words Answer { get; } = new("Trả lời", "Answer");
    public static Words AnswerOf { get; } = new("Câu trả lời", "The answer");
    public static Words Give { get; } = new("Bổ sung hồ sơ", "Give what is missing");
    public static Words Given { get; } = new("Bổ sung những gì", "What is given");
    public static Words Files { get; } = new("Tệp kèm theo", "Files");
    public static Words Answered { get; } = new("Đã trả lời.", "Answered.");
    public static Words TakeBack { get; } = new("Rút lại câu hỏi", "Take the question back");
    public static Words TakeBackText { get; } =
        new(
            "Không cần trả lời nữa. Bước nào đang chờ thì đi tiếp được.",
            "No answer is needed any more. A step that waits for it can go on."
        );
    public static Words TakenBack { get; } =
        new("Đã rút lại câu hỏi.", "The question is taken back.");
    public static Words Asker { get; } = new("Người hỏi", "Asked by");
    public static Words AtStep { get; } = new("Ở bước", "At the step");
    public static Words WaitsNote { get; } = new("bước chờ trả lời", "the step waits for it");
    public static Words Because { get; } = new("Vì", "Because");

    public static Words Of(int number) => new($"Câu hỏi số {number}", $"Question {number}");
}
