using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

internal static class CalendarWords
{
    public static readonly Words Setting = new(
        "Tệp lịch làm việc mà trang Lịch làm việc mời đọc vào (JSON). Để trống: calendar.json trong thư mục dữ liệu. Tệp chỉ có hiệu lực khi người quản trị áp dụng.",
        "The calendar file that the page Working calendar offers to read in (JSON). Empty: calendar.json in the data folder. It holds only once an administrator puts it in force."
    );

    public static readonly Words BadLabel = new(
        "Tên phiên bản dài quá 60 ký tự hoặc có dấu “/”; hãy đặt ngắn gọn như 2027.1.",
        "The version is longer than 60 characters or holds a “/”; choose a short one such as 2027.1."
    );
    public static readonly Words ReasonNeeded = new(
        "Ghi số, ngày của văn bản làm thay đổi lịch (không quá 500 ký tự).",
        "Write the number and day of the document that changes the calendar (at most 500 characters)."
    );
    public static readonly Words NoFile = new(
        "Chọn tệp lịch (JSON).",
        "Choose the calendar file (JSON)."
    );
    public static readonly Words TooLarge = new(
        "Tệp lớn hơn 2 MB; tệp lịch chỉ vài chục KB.",
        "The file is larger than 2 MB; a calendar file has a few dozen KB."
    );

    public static readonly Words NoFileInFolder = new(
        "Trong thư mục dữ liệu không có tệp lịch nào.",
        "There is no calendar file in the data folder."
    );

    public static Words Said(Sentence sentence) => new(sentence.Vietnamese, sentence.English);

    public static Words NotReadable(string why) =>
        new($"Không đọc được tệp lịch: {why}", $"The calendar file cannot be read: {why}");

    public static Words SameLabel(string version) =>
        new(
            $"Phiên bản “{version}” đã được dùng với nội dung khác; thời hạn cũ phải tính lại được như trước nên hãy đặt phiên bản mới cho nội dung mới.",
            $"The version “{version}” was in use with other content; older deadlines must give the same answer again, so give the new content a new version."
        );
}
