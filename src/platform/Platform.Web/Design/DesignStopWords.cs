namespace Chutri.Platform.Web;

public static class DesignStopWords
{
    public static Words NothingToday { get; } =
        new("Hôm nay không có việc đến hạn", "Nothing is due today");
    public static Words Nearest { get; } =
        new(
            "Việc gần nhất đến hạn thứ Sáu 27/11/2026.",
            "The nearest is due on Friday 27 November 2026."
        );
    public static Words ThisWeek { get; } = new("Xem việc tuần này", "See this week's work");
    public static Words NotYours { get; } =
        new(
            "Văn bản này giao cho Ủy ban Kiểm tra",
            "This document is for the Inspection Commission"
        );
    public static Words AskWhom { get; } =
        new(
            "Chỉ người được giao và Thường trực xem được. Cần xem để làm việc, hãy hỏi Trịnh Xuân Hòa, Chủ nhiệm.",
            "Only those it was assigned to and the Standing Committee may see it. If your work needs it, ask Trịnh Xuân Hòa, its head."
        );
    public static Words Basis { get; } =
        new("Quy chế làm việc, Điều 9", "Working rules, Article 9");
    public static Words NotSaved { get; } =
        new("Chưa lưu được, nội dung vẫn còn", "Not saved; what you typed is still there");
    public static Words NoAnswer { get; } =
        new(
            "Máy chủ không trả lời lúc 09:20. Bấm Lưu lại; nếu vẫn lỗi, gọi Văn phòng, đọc mã 7F3A.",
            "The server did not answer at 09:20. Save again; if it still fails, call the Office and read out the code 7F3A."
        );
    public static Words SaveAgain { get; } = new("Lưu lại", "Save again");
    public static Words OverdueCaption { get; } =
        new("3 nhiệm vụ quá hạn lâu nhất", "The 3 longest overdue assignments");
    public static Words Assignment { get; } = new("Nhiệm vụ", "Assignment");
    public static Words Assignments { get; } = new("nhiệm vụ", "assignments");
    public static Words At { get; } = new("Đang ở", "Held by");
    public static Words Deadline { get; } = new("Thời hạn", "Deadline");
    public static Words DaysOverdue { get; } = new("Ngày quá hạn", "Days overdue");
    public static Words Do { get; } = new("Làm gì", "Action");
    public static Words Urge { get; } = new("Đôn đốc", "Remind");
    public static Words FilesCaption { get; } = new("2 tệp minh chứng", "2 files of evidence");
    public static Words AttendedLabel { get; } = new("Đã dự", "Attended");
    public static Words AttendedRule { get; } =
        new(
            "N: người có tên ngày chốt, trừ người được miễn.",
            "N: people on the roll on the day, less the exempt."
        );
    public static Words UnitsLabel { get; } = new("Đơn vị xong", "Units done");

    public static IReadOnlyList<(
        Words Title,
        Words Unit,
        DateOnly Day,
        int Days
    )> Overdue { get; } =
    [
        (
            new("Quy định chi tiêu nội bộ sửa đổi", "Amended internal spending rules"),
            new("Ban Tài chính", "Finance Board"),
            new(2026, 8, 14),
            103
        ),
        (
            new(
                "Tổng hợp kiến nghị về tiền lương tối thiểu",
                "Summary of proposals on minimum wages"
            ),
            new("Ban Chính sách - Pháp luật", "Policy and Law Board"),
            new(2026, 8, 21),
            96
        ),
        (
            new("Đề án sắp xếp nhà khách công đoàn", "Plan for the union guest houses"),
            new("Văn phòng", "Office"),
            new(2026, 9, 25),
            61
        ),
    ];
}
