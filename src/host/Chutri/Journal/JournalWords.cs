using Chutri.Platform;

namespace Chutri.Journal;

internal static class JournalWords
{
    public static readonly Words Journal = new("Nhật ký", "Journal");
    public static readonly Words ApiSummary = new(
        "Các sự việc đã ghi, mới nhất trước",
        "Recorded facts, newest first"
    );
    public static readonly Words Kind = new("Loại sự việc", "Kind of fact");
    public static readonly Words From = new("Từ ngày", "From");
    public static readonly Words To = new("Đến ngày", "To");
    public static readonly Words Filter = new("Lọc", "Filter");
    public static readonly Words Older = new(
        "Xem tiếp các việc trước đó",
        "Go on to earlier facts"
    );
    public static readonly Words Newest = new("Về mới nhất", "Back to the newest");
    public static readonly Words Nothing = new("Không có sự việc nào khớp", "Nothing matches");
    public static readonly Words NothingText = new(
        "Thử bỏ bớt điều kiện lọc.",
        "Try with fewer conditions."
    );
    public static readonly Words Subtitle = new(
        "Mọi thay đổi đều để lại một dòng ở đây, không sửa và không xóa được.",
        "Every change leaves a line here; it cannot be edited or removed."
    );
}
