using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

public static class MeetingWords
{
    public static Words Title { get; } = new("Họp đơn vị", "Meeting of the unit");
    public static Words Text { get; } =
        new(
            "Mở trang này trên màn hình phòng họp: làm lần lượt ba phần, ghi biên bản ngay khi họp. Không họp thì bỏ qua phần này.",
            "Show this page in the meeting room: go through the three parts and write the minutes as it goes. Leave this out where you do not meet."
        );
    public static Words Chair { get; } = new("Người chủ trì", "In the chair");
    public static Words Secretary { get; } = new("Người ghi biên bản", "Keeps the minutes");
    public static Words Present { get; } = new("Số người có mặt", "How many are present");
    public static Words Begin { get; } = new("Bắt đầu họp", "Begin the meeting");
    public static Words Begun { get; } =
        new("Đã bắt đầu họp. Hãy ghi biên bản khi họp.", "The meeting has begun.");
    public static Words Minutes { get; } = new("Biên bản", "Minutes");
    public static Words Line { get; } = new("Nội dung", "What was said or decided");
    public static Words VoteHint { get; } =
        new("Chỉ ghi khi có biểu quyết.", "Only where there was a vote.");
    public static Words For { get; } = new("Đồng ý", "For");
    public static Words Against { get; } = new("Không đồng ý", "Against");
    public static Words Abstained { get; } = new("Không có ý kiến", "Abstained");
    public static Words Note { get; } = new("Ghi vào biên bản", "Write it down");
    public static Words Noted { get; } = new("Đã ghi vào biên bản.", "It is in the minutes.");
    public static Words End { get; } = new("Kết thúc họp", "End the meeting");
    public static Words Ended { get; } =
        new("Đã kết thúc họp. Biên bản không sửa được nữa.", "The meeting is over.");
    public static Words Correct { get; } =
        new("Sửa người chủ trì, người ghi, số người có mặt", "Correct who is here");
    public static Words SaveCorrected { get; } = new("Lưu chỗ sửa", "Save the correction");
    public static Words Corrected { get; } = new("Đã sửa.", "It is corrected.");
    public static Words WithoutMinutes { get; } =
        new("Kết thúc họp mà không có biên bản", "End the meeting without minutes");
    public static Words NotWritten { get; } =
        new("Chưa ghi được, hoặc chưa kết thúc họp", "Nothing was written, or the meeting goes on");
    public static Words NoLine { get; } = new("Chưa ghi dòng nào.", "Nothing is written yet.");
    public static Words Roll { get; } = new("In danh sách để ký", "Print the roll to sign");
    public static Words RollTitle { get; } = new("Danh sách dự họp tự soi", "Roll of the meeting");
    public static Words Number { get; } = new("TT", "No.");
    public static Words Name { get; } = new("Họ và tên", "Name");
    public static Words PersonCode { get; } = new("Mã", "Code");
    public static Words Post { get; } = new("Chức vụ", "Post");
    public static Words Signature { get; } = new("Ký tên", "Signature");
    public static Words Signs { get; } =
        new(
            "Người ghi biên bản ký, ghi rõ họ tên",
            "Signature and name of whoever kept the minutes"
        );

    public static Words PresentOf(int members) =>
        new($"Đơn vị có {members} người.", $"The unit has {members} members.");

    public static Words Heading(
        DateTime begun,
        DateTime? ended,
        int present,
        int expected,
        string chair,
        string secretary
    ) =>
        chair.Length == 0
            ? new(
                $"{begun:HH:mm dd/MM/yyyy} · {present}/{expected} người có mặt",
                $"{DateText.At(begun).English} · {present} of {expected} present"
            )
            : new(
                $"{begun:HH:mm dd/MM/yyyy}{(ended is { } at ? $" – {at:HH:mm}" : ", đang họp")} · {present}/{expected} người có mặt · {chair} chủ trì · {secretary} ghi biên bản",
                $"{DateText.At(begun).English}{(ended is { } end ? $" to {end:HH:mm}" : ", going on")} · {present} of {expected} present · {chair} in the chair · {secretary} keeps the minutes"
            );
}
