using Chutri.Platform;

namespace Chutri.Accounts.Web;

public static class FirstStartWords
{
    public static Words Title { get; } = new("Khởi đầu", "First start");
    public static Words Intro { get; } =
        new(
            "Chutri còn trống. Hãy đặt tên cơ quan và tạo quản trị viên đầu tiên; đơn vị, người và chức vụ khác nhập sau.",
            "Chutri is still empty. Name the authority and make the first administrator; units, people and posts are entered afterwards."
        );
    public static Words AuthorityName { get; } = new("Tên cơ quan", "Name of the authority");
    public static Words AuthorityNameHint { get; } =
        new(
            "Như ghi trên văn bản, ví dụ Liên đoàn Lao động thành phố Sông Vân",
            "As on its papers, for example Liên đoàn Lao động thành phố Sông Vân"
        );
    public static Words ShortName { get; } = new("Tên gọi ngắn", "Short name");
    public static Words ShortNameHint { get; } =
        new(
            "Hiện ở góc trang, ví dụ LĐLĐ thành phố",
            "Shown on every page, for example LĐLĐ thành phố"
        );
    public static Words Place { get; } = new("Địa danh", "Place");
    public static Words PlaceHint { get; } =
        new("Ghi trước ngày tháng trên văn bản", "It stands before the date on papers");
    public static Words Branch { get; } = new("Thuộc khối", "Branch");
    public static Words PersonName { get; } =
        new("Họ và tên quản trị viên", "The administrator's full name");
    public static Words Begin { get; } = new("Bắt đầu dùng Chutri", "Start using Chutri");
    public static Words Begun { get; } =
        new(
            "Đã đặt tên cơ quan và tạo quản trị viên. Việc tiếp theo: nhập đơn vị, người và chức vụ, rồi đăng ký văn bản đầu tiên.",
            "The authority is named and has its administrator. Next: import units, people and posts, then register the first document."
        );
}
