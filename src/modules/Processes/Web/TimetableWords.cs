using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public sealed record TimetablePageModel(string Code, string Title, FormEntry Entry);

public sealed record TimetableRow(
    int Number,
    string Title,
    Words Said,
    string Unit,
    string Starter,
    DateOnly NextOn,
    bool MayStop
);

public static class TimetableWords
{
    public static Words Timetables { get; } =
        new("Hồ sơ tự bắt đầu theo lịch", "Cases that begin by themselves");
    public static Words None { get; } = new("Chưa có lịch nào.", "No timetable yet.");
    public static Words New { get; } = new("Đặt lịch tự bắt đầu", "Make a timetable");
    public static Words Effect { get; } =
        new(
            "Đến ngày, hồ sơ tự bắt đầu cho đơn vị của bạn, mang tên bạn. Gặp ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.",
            "On its day a case begins by itself, for your unit and in your name; on a day off, on the next working day."
        );
    public static Words TitleHint { get; } =
        new(
            "Ví dụ: Kiểm kê văn phòng phẩm. Ngày được thêm vào sau tên.",
            "For example: Count the stationery. The day is put behind it."
        );
    public static Words Period { get; } = new("Bao lâu một lần", "How often");
    public static Words Day { get; } = new("Vào ngày nào", "On which day");
    public static Words DayHint { get; } =
        new(
            "Hằng tuần: 1 là thứ Hai, 7 là Chủ nhật. Còn lại: ngày trong tháng đầu kỳ, 31 là ngày cuối tháng.",
            "Every week: 1 is Monday, 7 is Sunday. Else: the day of the first month, 31 is its last day."
        );
    public static Words Save { get; } = new("Đặt lịch", "Make it");
    public static Words Made { get; } = new("Đã đặt lịch.", "The timetable is made.");
    public static Words Stop { get; } = new("Thôi tự bắt đầu", "Stop it");
    public static Words Stopped { get; } = new("Đã thôi tự bắt đầu.", "It is stopped.");
    public static Words NextOn { get; } = new("lần tới", "next on");

    public static IReadOnlyList<Choice> Periods { get; } =
    [
        new("week", new Words("hằng tuần", "every week")),
        new("month", new Words("hằng tháng", "every month")),
        new("quarter", new Words("hằng quý", "every quarter")),
        new("year", new Words("hằng năm", "every year")),
    ];
}
