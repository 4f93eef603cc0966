using Chutri.Platform;

namespace Chutri.Privacy.Web;

public static class CorrectionWords
{
    public static Words ListTitle { get; } =
        new("Đề nghị sửa dữ liệu cá nhân", "Requests for correction of personal data");
    public static Words ListWhat { get; } =
        new(
            "Đề nghị đang chờ trả lời, hạn 2 ngày làm việc",
            "Requests that wait for an answer, due within 2 working days"
        );
    public static Words AskTitle { get; } =
        new("Đề nghị sửa dữ liệu về tôi", "Ask for a correction of what is held about me");
    public static Words Effect { get; } =
        new(
            "Đề nghị được chuyển cho người quản trị phụ trách đơn vị của mình. Người đó phải trả lời trong 2 ngày làm việc.",
            "The request goes to the administrator of your unit, who has to answer within 2 working days."
        );
    public static Words WhoReads { get; } =
        new(
            "Chỉ mình và người quản trị có thẩm quyền đọc được nội dung.",
            "Only you and the administrators concerned can read it."
        );
    public static Words Wrong { get; } = new("Điều gì đang sai", "What is wrong");
    public static Words WrongHint { get; } =
        new(
            "Chép lại chỗ sai, ví dụ: chức vụ ghi là Chuyên viên",
            "Copy what is wrong, for example: my post is given as Officer"
        );
    public static Words Right { get; } = new("Thế nào mới đúng", "What would be right");
    public static Words RightHint { get; } =
        new(
            "Nếu có giấy tờ làm căn cứ, hãy ghi số và ngày",
            "Where a paper shows it, give its number and day"
        );
    public static Words Send { get; } = new("Gửi đề nghị", "Send the request");
    public static Words Sent { get; } =
        new(
            "Đã gửi đề nghị. Trang này sẽ hiện câu trả lời.",
            "The request is sent. This page will show the answer."
        );
    public static Words TextGone { get; } =
        new("Đã xóa vì hết thời hạn lưu giữ.", "Taken out when its time was over.");
    public static Words Of { get; } = new("Người đề nghị", "Asked by");
    public static Words AskedAt { get; } = new("Đề nghị lúc", "Asked");
    public static Words Addressee { get; } = new("Người phải trả lời", "Who is to answer");
    public static Words Deadline { get; } = new("Hạn trả lời", "To be answered by");
    public static Words Answer { get; } = new("Trả lời", "Answer");
    public static Words AnsweredBy { get; } = new("Người trả lời", "Answered by");
    public static Words AnsweredAt { get; } = new("Trả lời lúc", "Answered");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");
    public static Words AnswerTitle { get; } = new("Trả lời đề nghị này", "Answer this request");
    public static Words AnswerFirst { get; } =
        new(
            "Hãy sửa trước ở trang của người đó, rồi trả lời tại đây.",
            "First correct it on the page of the person, then answer here."
        );
    public static Words ToPerson { get; } = new("Mở trang người này", "Open the person's page");
    public static Words Corrected { get; } = new("Kết quả", "Outcome");
    public static Words Yes { get; } = new("Đã sửa", "Corrected");
    public static Words No { get; } = new("Không sửa", "Not corrected");
    public static Words AnswerText { get; } =
        new("Đã sửa gì, hoặc vì sao không sửa", "What was changed, or why nothing was");
    public static Words SendAnswer { get; } = new("Gửi câu trả lời", "Send the answer");
    public static Words Answered { get; } =
        new(
            "Đã trả lời. Người đề nghị xem được câu trả lời ngay.",
            "Answered. Whoever asked can read the answer at once."
        );

    public static Words Title(string code) =>
        new($"Đề nghị sửa dữ liệu {code}", $"Request for correction {code}");
}
