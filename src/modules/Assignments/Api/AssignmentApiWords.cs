using Chutri.Platform;

namespace Chutri.Assignments.Api;

/// <summary>What each operation does, by its identifier.</summary>
internal static class AssignmentApiWords
{
    public static Words KeepDuplicate { get; } =
        new(
            "Giữ cả hai việc gần giống nhau, nêu lý do",
            "Keep both of two assignments that are alike, with the reason"
        );
    public static Words FindFunctionsWithoutWork { get; } =
        new(
            "Chức năng mà đơn vị không chủ trì việc nào thuộc chức năng đó trong 12 tháng",
            "Functions whose unit has led nothing of the kind for 12 months"
        );
    public static Words MeasureSuggestedLeads { get; } =
        new(
            "Các gợi ý chủ trì đã được chọn ra sao",
            "How often suggested leads were taken, and what was chosen"
        );
    public static Words PreviewDeadline { get; } =
        new(
            "Một thời hạn tính ra ngày nào nếu giao hôm nay, và vì sao",
            "What a deadline comes to if the work is given today, and why"
        );

    public static Words AcknowledgeAssignment { get; } =
        new("Tiếp nhận việc thay đơn vị chủ trì", "Acknowledge an assignment for its lead unit");
    public static Words SendBackAssignment { get; } =
        new(
            "Trả lại việc, nêu đơn vị có trách nhiệm",
            "Send an assignment back, naming the unit whose work it is"
        );
    public static Words RedirectAssignment { get; } =
        new(
            "Giao việc bị trả lại cho đơn vị được nêu, hoặc đơn vị khác",
            "Give what was sent back to the named unit or to another"
        );
    public static Words HandToPerson { get; } =
        new(
            "Chuyển việc cho một người trong đơn vị đang giữ",
            "Hand an assignment to a person of the unit that holds it"
        );
    public static Words NameAccountable { get; } =
        new(
            "Cử người chịu trách nhiệm khác trong đơn vị chủ trì",
            "Name another accountable person in the lead unit"
        );
    public static Words ReportProgress { get; } =
        new(
            "Báo cáo tiến độ bằng một câu, kèm con số nếu có",
            "Report progress in a sentence, with a figure where one makes sense"
        );
    public static Words AcceptResult { get; } =
        new(
            "Công nhận kết quả đã nộp; người nộp không tự công nhận",
            "Accept the delivered result; who delivered cannot"
        );
    public static Words ReturnForRework { get; } =
        new(
            "Trả kết quả để làm lại, nêu lý do",
            "Return the delivered result for rework, with the reason"
        );
    public static Words RequestExtension { get; } =
        new(
            "Xin gia hạn: lý do, tiến độ và hạn mới",
            "Ask for an extension, with reason, progress and the new day, or the time on it"
        );
    public static Words DecideExtension { get; } =
        new(
            "Đồng ý hoặc không đồng ý gia hạn; người xin không tự quyết",
            "Grant or refuse an extension; who asked cannot"
        );
    public static Words PauseAssignment { get; } =
        new(
            "Tạm dừng việc còn trong hạn, nêu lý do",
            "Pause an assignment that is within time, with the reason"
        );
    public static Words ResumeAssignment { get; } =
        new(
            "Làm tiếp; hạn lùi đúng số ngày làm việc đã tạm dừng",
            "Resume it; the deadline moves by the working days it was paused"
        );
    public static Words WithdrawAssignment { get; } =
        new(
            "Rút việc cùng các phần việc còn mở, nêu lý do",
            "Withdraw an assignment with its open parts, with the reason"
        );
    public static Words RemindHolder { get; } =
        new(
            "Nhắc người đang giữ việc hoặc đơn vị phối hợp; lời nhắc được ghi lại",
            "Remind whoever holds it, or a cooperating unit; kept on record"
        );
    public static Words FindAssignments { get; } =
        new(
            "Các việc theo bộ lọc, đi tiếp từng trang bằng khóa",
            "Assignments by filters, page by page by key"
        );
    public static Words IssueAssignment { get; } =
        new(
            "Giao việc; thiếu điều nào rõ thì từ chối và nêu đủ",
            "Issue an assignment; refused with every clarity that is missing"
        );
    public static Words ShowAssignment { get; } =
        new(
            "Một việc: hạn tính thế nào, qua tay những ai, người gọi làm được gì",
            "One assignment with its deadline explained, its line of holders and what the caller may do"
        );
    public static Words BreakDownAssignment { get; } =
        new(
            "Giao một phần của việc; chủ trì của cả việc vẫn chịu trách nhiệm",
            "Issue a part of an assignment; the lead of the whole stays answerable"
        );
    public static Words ShowAssignmentFacts { get; } =
        new(
            "Những gì đã xảy ra với việc, mới nhất trước, đi tiếp bằng khóa",
            "What happened to an assignment, newest first, by key"
        );
    public static Words LimitViewers { get; } =
        new(
            "Hạn chế người xem: limitedAs là personnel, inspection hoặc none; viewers là mã những người được xem, thay danh sách trước; reason",
            "Limit who sees an assignment: limitedAs is personnel, inspection or none; viewers are the codes of all who may, in place of those before; reason"
        );
    public static Words FetchEvidence { get; } =
        new("Tải một tệp minh chứng", "The bytes of an evidence file");
    public static Words AskCooperation { get; } =
        new(
            "Đề nghị đơn vị phối hợp; đơn vị ấy có nhiệm vụ riêng với hạn riêng",
            "Ask a cooperating unit; it gets a duty of its own with its own deadline"
        );
    public static Words AnswerCooperation { get; } =
        new(
            "Trả lời phối hợp hoặc từ chối kèm lý do; các trường answer, decline, files",
            "Answer, or decline with a reason; fields answer, decline, files"
        );
    public static Words HandCooperation { get; } =
        new(
            "Chuyển việc phối hợp cho một người của đơn vị được đề nghị",
            "Hand a request for cooperation to a person of the asked unit"
        );
    public static Words DeliverResult { get; } =
        new(
            "Nộp kết quả; các trường summary, despiteOpenParts, files",
            "Deliver the result; fields summary, despiteOpenParts, files"
        );
}
