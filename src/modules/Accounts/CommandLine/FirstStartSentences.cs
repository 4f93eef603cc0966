using Chutri.Platform;

namespace Chutri.Accounts.CommandLine;

internal static class FirstStartSentences
{
    public static Words Verb { get; } =
        new(
            "Khởi đầu trên dữ liệu trống, thay cho trang Khởi đầu: đặt tên cơ quan, tạo quản trị viên đầu tiên và in mật khẩu ban đầu một lần",
            "Begin on empty data, in place of the page First start: name the authority, make the first administrator and print the initial password once"
        );

    public static Words Authority { get; } =
        new("Tên cơ quan, như ghi trên văn bản", "The authority's name, as on its papers");

    public static Words ShortName { get; } =
        new("Tên gọi ngắn, hiện ở góc trang", "The short name, shown on every page");

    public static Words Place { get; } =
        new(
            "Địa danh, ghi trước ngày tháng trên văn bản",
            "The place that stands before the date on papers"
        );

    public static Words Branch { get; } =
        new(
            "Thuộc khối: party (Đảng), government (chính quyền), union (công đoàn), front (Mặt trận, đoàn thể)",
            "The branch: party, government, union or front (Front and mass organisations)"
        );

    public static Words Name { get; } =
        new("Họ và tên quản trị viên", "The administrator's full name");

    public static Words Founded { get; } =
        new(
            "Đã đặt tên cơ quan và tạo quản trị viên; trang Khởi đầu đóng lại.",
            "The authority is named and has its administrator; the page First start is closed."
        );
}
