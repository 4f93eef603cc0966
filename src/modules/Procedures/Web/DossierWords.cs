using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;

namespace Chutri.Procedures.Web;

public static class DossierWords
{
    internal const string ApplicantWord = HandOverForm.Applicant;
    internal const string OtherWord = "other";

    public static Words Now { get; } = new("Đang ở đâu", "Where it is");
    public static Words Received { get; } = new("Tiếp nhận", "Taken in");
    public static Words Due { get; } = new("Hẹn trả kết quả", "Promised by");
    public static Words NewDue { get; } = new("Hẹn lại", "New date");
    public static Words Ready { get; } = new("Có kết quả", "Result");
    public static Words HandedOver { get; } = new("Trả kết quả", "Handed out");
    public static Words To { get; } = new("Người nhận kết quả", "Taken by");
    public static Words Who { get; } = new("Ai nhận kết quả", "Who takes the result");
    public static Words Applicant { get; } = new("Chính người nộp", "The applicant");
    public static Words SomebodyElse { get; } =
        new("Người được ủy quyền", "Somebody sent by the applicant");
    public static Words OtherName { get; } =
        new("Họ tên người được ủy quyền", "Name of whoever was sent");
    public static Words OtherNameHint { get; } =
        new(
            "Cần điền khi người được ủy quyền nhận.",
            "Needed where somebody sent by the applicant takes it."
        );
    public static Words RateHere { get; } =
        new("Mời người nộp đánh giá", "Ask the applicant to rate it");
    public static Words RateHereText { get; } =
        new(
            "Mở trang đánh giá và quay màn hình về phía người nộp: một lần chạm, không ghi tên.",
            "Open the page and turn the screen to the applicant: one touch, no name."
        );
    public static Words HandOut { get; } = new("Trả kết quả", "Hand out");
    public static Words HandedOut { get; } = new("Đã trả kết quả.", "The result was handed out.");
    public static Words Case { get; } = new("Hồ sơ theo quy trình", "Case");
    public static Words Papers { get; } = new("Giấy tờ", "Papers");
    public static Words PaperThere { get; } = new("có", "there");
    public static Words PaperMissing { get; } = new("không có", "not there");
    public static Words PrintSlip { get; } = new("In giấy hẹn", "Print the slip");
    public static Words PrintRequest { get; } =
        new("In phiếu yêu cầu bổ sung", "Print the request");
    public static Words PrintRefusal { get; } = new("In phiếu từ chối", "Print the refusal");
    public static Words PrintStopped { get; } =
        new("In thông báo dừng giải quyết", "Print the notice");
    public static Words ControlSlip { get; } = new("Phiếu kiểm soát", "Control slip");
    public static Words LookAgain { get; } =
        new("Người nộp đã bổ sung: kiểm tra lại", "Look at it again");
    public static Words DoStep { get; } = new("Làm bước này", "Do this step");
    public static Words Apology { get; } = new("Văn bản xin lỗi và hẹn lại", "Letter of apology");
    public static Words ApologySays { get; } =
        new(
            "Máy đã soạn sẵn theo những gì đã ghi. Hãy đọc, sửa nếu cần, rồi ký. Ngày hẹn đầu tiên vẫn là mốc tính đúng hạn hay trễ hạn.",
            "It was drafted from what is recorded. Read it, change it, sign it. What is late is still measured by the first date."
        );
    public static Words Cause { get; } = new("Vì sao chậm", "Why it is late");
    public static Words Where { get; } = new("Đang ở đâu, ai giữ", "Where it is, who holds it");
    public static Words NewDate { get; } = new("Ngày hẹn lại", "New date");
    public static Words Sign { get; } = new("Ký văn bản xin lỗi", "Sign the letter");
    public static Words Letters { get; } = new("Các văn bản xin lỗi", "Letters of apology");
    public static Words Rating { get; } = new("Người nộp đánh giá", "Rated by the applicant");
    public static Words History { get; } = new("Đã xảy ra", "What happened");
    public static Words Reason { get; } = new("Nội dung ghi trên phiếu", "What is written");
    public static Words Print { get; } = new("In", "Print");
    public static Words BackToFile { get; } = new("Về hồ sơ", "Back to the file");

    public static Words NobodyYet(string unit) =>
        new($"{unit} (chưa ai nhận)", $"{unit} (nobody has taken it)");

    public static Words NobodyYet(string unit, string head) =>
        new(
            $"{unit} (chưa ai nhận; chịu trách nhiệm: {head})",
            $"{unit} (nobody has taken it; {head} answers for it)"
        );

    public static Words LetterNumber(int number) =>
        new($"Văn bản xin lỗi lần {number}", $"Letter {number}");

    public static Words WaitsForSignature(string holder) =>
        new(
            $"Văn bản xin lỗi đã soạn, chờ {holder} ký.",
            $"A letter of apology is drafted and waits for {holder}."
        );

    public static Words WaitsForApplicant(DateTime asked)
    {
        var day = DateText.At(asked);
        return new(
            $"Đã yêu cầu người nộp bổ sung lúc {day.Vietnamese}; thời hạn tạm dừng đến khi bổ sung đủ.",
            $"The applicant was asked at {day.English}; the time stands until it has come."
        );
    }

    /// <summary>As the letter has it: "Bước Thẩm định, Phòng Nội vụ (Trần Văn An), từ 24/11/2026, hạn 26/11/2026".</summary>
    public static Words HeldAt(string step, Words holder, DateTime since, DateOnly? due)
    {
        var from = DateText.Brief(DateOnly.FromDateTime(since));
        var until = due is { } day ? DateText.Brief(day) : from;
        return new(
            $"Bước {step}, {holder.Vietnamese}, từ {from.Vietnamese}, hạn {until.Vietnamese}",
            $"Step {step}, {holder.English}, since {from.English}, due {until.English}"
        );
    }

    /// <summary>What the facts say by themselves; whoever signs says more.</summary>
    public static Words CauseOf(string step, bool isOverdue) =>
        isOverdue
            ? new(
                $"Bước {step} chưa xong trong thời hạn của bước.",
                $"The step {step} is not done within its time."
            )
            : new(
                $"Bước {step} chưa xong khi sắp đến ngày hẹn.",
                $"The step {step} is not done, and the date is near."
            );
}
