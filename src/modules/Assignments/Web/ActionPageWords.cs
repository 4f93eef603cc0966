using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Labels and hints of the action pages.</summary>
public static class ActionPageWords
{
    public static Words ToRead { get; } =
        new("Xem trước khi quyết định", "To read before deciding");
    public static Words NotDone { get; } =
        new("Chưa làm được: còn chỗ cần sửa", "Not done: something needs correcting");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words ReasonHint { get; } =
        new(
            "Một, hai câu; người nhận và người giao đều đọc được",
            "A sentence or two; both sides read it"
        );
    public static Words Note { get; } = new("Ghi chú", "Note");
    public static Words NoteOfDecision { get; } =
        new("Bắt buộc khi không cho gia hạn", "Required where it is not extended");
    public static Words RightfulUnit { get; } =
        new("Việc này của đơn vị nào", "Which unit it belongs to");
    public static Words LeadUnit { get; } = new("Đơn vị chủ trì", "Lead unit");
    public static Words Accountable { get; } = new("Người chịu trách nhiệm", "Accountable person");
    public static Words AccountableHint { get; } =
        new("Người giữ chức vụ ở đơn vị chủ trì", "Somebody who holds a post in the lead unit");
    public static Words AccountableOrHead { get; } =
        new(
            "Người giữ chức vụ ở đơn vị chủ trì; bỏ trống là người đứng đầu đơn vị đó",
            "Somebody who holds a post in the lead unit; left empty: its head"
        );
    public static Words Person { get; } = new("Chuyển cho ai", "To whom");
    public static Words AskedUnit { get; } = new("Hỏi đơn vị nào", "Which unit to ask");
    public static Words Question { get; } = new("Hỏi việc gì", "What to ask");
    public static Words QuestionHint { get; } =
        new("Nói rõ cần số liệu gì, ý kiến gì", "Say which figures or which opinion is needed");
    public static Words AnswerBy { get; } = new("Hạn trả lời", "Answer by");

    /// <param name="due">The day the work itself is due, where that is still to come.</param>
    public static Words AnswerByHint(DateOnly? due) =>
        due is { } last
            ? new(
                $"Thông thường là 5 ngày làm việc kể từ hôm nay, muộn nhất là hạn của việc: {DateText.Full(last).Vietnamese}",
                $"The usual time is five working days from today, no later than the work is due: {DateText.Full(last).English}"
            )
            : new(
                "Thông thường là 5 ngày làm việc kể từ hôm nay",
                "The usual time is five working days from today"
            );

    public static Words Answer { get; } = new("Trả lời", "Answer");
    public static Words Decline { get; } = new("Không phối hợp được", "We cannot help with this");
    public static Words DeclineHint { get; } =
        new("ghi lý do vào ô trả lời", "say why in the answer");
    public static Words Percent { get; } = new("Đã được bao nhiêu phần trăm", "Per cent done");
    public static Words PercentHint { get; } =
        new("Từ 0 đến 100, nếu đo được", "From 0 to 100, where it can be measured");
    public static Words Sentence { get; } = new("Đã làm được đến đâu", "How far it has come");
    public static Words Summary { get; } = new("Tóm tắt kết quả", "Summary of the result");
    public static Words Files { get; } = new("Tệp minh chứng", "Evidence files");
    public static Words FilesHint { get; } =
        new("Chọn được nhiều tệp, mỗi tệp đến 50 MB", "Several may be chosen, each up to 50 MB");
    public static Words FilesAgain { get; } =
        new(
            "Các tệp đã chọn không được giữ lại: hãy chọn lại tất cả",
            "The files chosen before were not kept: choose all of them again"
        );
    public static Words Despite { get; } =
        new("Vì sao trình khi việc con chưa xong", "Why deliver with parts still open");
    public static Words NewDue { get; } = new("Xin gia hạn đến ngày", "Asked for until the day");
    public static Words NewDueAt { get; } = new("Đến lúc", "Until the time");
    public static Words NewDueAtHint { get; } =
        new(
            "Ví dụ 15:00; bỏ trống là hết ngày đó",
            "For example 15:00; left empty, until the end of that day"
        );
    public static Words ProgressSoFar { get; } = new("Đã làm được đến đâu", "Done so far");
    public static Words Decision { get; } = new("Quyết định", "Decision");
    public static Words Grant { get; } = new("Cho gia hạn", "Extend");
    public static Words Refuse { get; } = new("Không cho gia hạn", "Do not extend");
    public static Words RefuseNote { get; } = new("cần ghi lý do", "a reason is needed");
    public static Words Message { get; } = new("Lời đôn đốc", "Reminder");
    public static Words AskedDay { get; } = new("Xin đến", "Asked for until");
    public static Words DueNow { get; } = new("Hạn hiện nay", "Due now");
    public static Words AskedBy { get; } = new("Người xin", "Asked by");
    public static Words DeliveredBy { get; } = new("Người trình", "Delivered by");
    public static Words Result { get; } = new("Kết quả", "Result");
    public static Words RightfulSaid { get; } =
        new("Đơn vị trả lại cho là việc của", "Said to belong to");
    public static Words Asks { get; } = new("Đơn vị hỏi", "Asked by");
}
