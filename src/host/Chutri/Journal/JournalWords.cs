using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Journal;

internal static class JournalWords
{
    public static readonly Words Journal = new("Nhật ký", "Journal");
    public static readonly Words ApiSummary = new(
        "Các sự việc đã ghi, mới nhất trước",
        "Recorded facts, newest first"
    );
    public static readonly Words Person = new("Người làm", "Done by");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words About = new("Về", "About");
    public static readonly Words Everything = new("Xem tất cả", "See everything");
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

    public static Words NoPerson(string code) =>
        new(
            $"Không có ai mang mã {code}. Hãy chọn người từ danh sách.",
            $"Nobody has the code {code}. Choose a person from the list."
        );

    public static Words NoUnit(string code) =>
        new(
            $"Không có đơn vị nào mang mã {code}. Hãy chọn đơn vị từ danh sách.",
            $"No unit has the code {code}. Choose a unit from the list."
        );

    public static Words Ended(string code, DateOnly lastDay) =>
        new(
            $"{code}, đã kết thúc {DateText.Brief(lastDay).Vietnamese}",
            $"{code}, ended {DateText.Brief(lastDay).English}"
        );

    /// <param name="module">The first part of the codes of facts.</param>
    public static Words Thing(string module) =>
        module switch
        {
            "accounts" => new("Tài khoản và đăng nhập", "Accounts and sign-ins"),
            "assignments" => new("Nhiệm vụ và đề xuất", "Assignments and proposals"),
            "dissemination" => new(
                "Quán triệt, buổi học, điểm danh",
                "Dissemination, sessions, rolls"
            ),
            "documents" => new("Văn bản", "Documents"),
            "duties" => new("Việc đổi người giữ", "Duties that changed hands"),
            "functions" => new("Chức năng, nhiệm vụ", "Functions"),
            "notifications" => new("Nhắc việc và thư gửi đi", "Reminders and mail"),
            "processes" => new("Quy trình và hồ sơ", "Processes and cases"),
            "procedures" => new("Thủ tục, hồ sơ một cửa", "Procedures and the counter"),
            "privacy" => new("Dữ liệu cá nhân", "Personal data"),
            "selfreview" => new("Đợt và bản tự soi", "Rounds and reviews"),
            "inspections" => new("Kiểm tra, giám sát, rút thăm", "Inspections and draws"),
            "platform" => new("Hệ thống", "The program"),
            "organization" => new("Đơn vị, người và chức vụ", "Units, people and posts"),
            _ => throw new ArgumentOutOfRangeException(nameof(module), module, null),
        };
}
