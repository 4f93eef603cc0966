using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

internal static class CalendarWords
{
    public static readonly Words Setting = new(
        "Tệp lịch làm việc của cơ quan (JSON). Để trống: calendar.json trong thư mục dữ liệu; không có tệp thì dùng lịch đi kèm chương trình.",
        "The authority's calendar file (JSON). Empty: calendar.json in the data folder; where there is no file, the calendar that comes with the program."
    );

    public static Sentence NotReadable(string why) =>
        new(
            $"Không đọc được tệp lịch, hoặc không giữ được bản sao của nó: {why}",
            $"The calendar file cannot be read, or its copy cannot be kept: {why}"
        );

    public static Sentence SameLabel(string version) =>
        new(
            $"Phiên bản “{version}” đã được dùng với nội dung khác; thời hạn cũ phải tính lại được như trước nên hãy đặt phiên bản mới cho nội dung mới.",
            $"The version “{version}” was in use with other content; older deadlines must give the same answer again, so give the new content a new version."
        );
}
