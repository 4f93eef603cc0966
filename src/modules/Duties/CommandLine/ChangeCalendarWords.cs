using Chutri.Platform;

namespace Chutri.Duties.CommandLine;

internal static class ChangeCalendarWords
{
    public static readonly Words Verb = new(
        "Đọc một tệp lịch làm việc vào, áp dụng và dời các thời hạn đang mở.",
        "Read a calendar file in, put it in force and move the open deadlines."
    );
    public static readonly Words File = new("Tệp lịch (JSON).", "The calendar file (JSON).");
    public static readonly Words DryRun = new(
        "Chỉ nói ngày nào đổi và bao nhiêu thời hạn sẽ dời; không ghi gì.",
        "Only say which days change and how many deadlines would move; write nothing."
    );

    public static Words NoFile(string path) =>
        new($"Không có tệp {path}.", $"There is no file {path}.");
}
