using Chutri.Accounts.Operations;
using Chutri.Platform;

namespace Chutri.Accounts.Web;

public static class AdminWords
{
    public static Words Administration { get; } = new("Quản trị", "Administration");
    public static Words Accounts { get; } = new("Tài khoản", "Accounts");
    public static Words AccountsWhat { get; } =
        new(
            "Ai vào được Chutri: lập tài khoản, đặt lại mật khẩu, khóa.",
            "Who may enter Chutri: make accounts, reset passwords, lock."
        );
    public static Words Things { get; } = new("tài khoản", "accounts");
    public static Words Person { get; } = new("Người dùng", "Person");
    public static Words State { get; } = new("Trạng thái", "State");
    public static Words LastSignedIn { get; } = new("Đăng nhập gần nhất", "Last signed in");
    public static Words NeverYet { get; } = new("chưa lần nào", "never yet");
    public static Words Search { get; } = new("Tìm tài khoản", "Find accounts");
    public static Words SearchHint { get; } =
        new(
            "Tên đăng nhập, họ tên hoặc mã, không cần dấu",
            "User name, name or code; marks are not needed"
        );
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words ByState { get; } = new("Lọc theo trạng thái", "Filter by state");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words NoneTitle { get; } =
        new("Không có tài khoản nào như vậy", "There is no such account");
    public static Words NoneText { get; } =
        new("Thử tìm bằng ít từ hơn hoặc bỏ bộ lọc.", "Try fewer words or remove the filter.");
    public static Words Open { get; } = new("Mở tài khoản", "Open an account");
    public static Words FindPerson { get; } = new("Tìm người dùng", "Find the person");
    public static Words PersonHint { get; } =
        new(
            "Gõ hai từ của họ tên, không cần dấu, hoặc mã cán bộ",
            "Type two words of the name, marks are not needed, or the code"
        );
    public static Words Email { get; } = new("Thư công vụ", "Official e-mail");
    public static Words Made { get; } = new("Mở lúc", "Opened");
    public static Words Posts { get; } = new("Chức vụ hôm nay", "Posts today");
    public static Words MustChange { get; } =
        new(
            "Đang dùng mật khẩu ban đầu, phải đổi khi đăng nhập",
            "Has the initial password, to be changed at sign-in"
        );
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words ReasonHint { get; } =
        new("Ví dụ: nghỉ hưu từ 01/12/2026", "For example: retired as of 01/12/2026");
    public static Words Lock { get; } = new("Khóa tài khoản", "Lock the account");
    public static Words LockWhat { get; } =
        new(
            "Người dùng bị đăng xuất ngay và không đăng nhập được cho đến khi mở khóa.",
            "The person is signed out at once and cannot sign in until unlocked."
        );
    public static Words LockTokens { get; } =
        new(
            "Mã truy cập của tài khoản không mở được gì.",
            "The account's access tokens open nothing."
        );
    public static Words LockKeeps { get; } =
        new(
            "Chức vụ và việc đang giữ không thay đổi; nếu nghỉ hẳn, hãy ghi thôi giữ chức vụ.",
            "Posts and held work do not change; if the person leaves, end the posts too."
        );
    public static Words Unlock { get; } = new("Mở khóa", "Unlock");
    public static Words Locked { get; } = new("Đã khóa tài khoản.", "The account is locked.");
    public static Words Unlocked { get; } =
        new("Đã mở khóa tài khoản.", "The account is unlocked.");
    public static Words Reset { get; } =
        new("Cấp lại mật khẩu ban đầu", "Make a new initial password");
    public static Words ResetWhat { get; } =
        new(
            "Mật khẩu đang dùng hết hiệu lực ngay; các phiên đăng nhập kết thúc.",
            "The present password ends at once, and so do all sessions."
        );
    public static Words ResetOnce { get; } =
        new(
            "Mật khẩu mới chỉ hiện một lần và phải đổi khi đăng nhập.",
            "The new one is shown once and must be changed at the next sign-in."
        );
    public static Words DeviceLost { get; } =
        new("Thiết bị bị mất: gỡ mọi khóa truy cập", "The device was lost: remove all passkeys");
    public static Words DeviceLostHint { get; } =
        new(
            "Người nhặt được thiết bị không vào được nữa; người dùng thêm khóa mới sau",
            "Whoever has the device gets in no more; the person adds new ones later"
        );
    public static Words MakeLink { get; } =
        new("Tạo liên kết đặt lại mật khẩu", "Make a link to reset the password");
    public static Words MakeLinkDeviceLost { get; } =
        new(
            "Mất thiết bị: gỡ khóa, đăng xuất mọi nơi và tạo liên kết",
            "Device lost: remove passkeys, sign out everywhere, make a link"
        );
    public static Words Doings { get; } = new("Đã xảy ra", "What happened");
    public static Words Actions { get; } = new("Việc có thể làm", "What can be done");

    internal static Words StateName(AccountState state) =>
        state switch
        {
            AccountState.Locked => new("bị khóa", "locked"),
            AccountState.LockedOut => new(
                "tạm khóa vì sai mật khẩu",
                "locked out after wrong passwords"
            ),
            AccountState.NotYetUsed => new("chưa đăng nhập", "not yet used"),
            _ => new("đang dùng", "in use"),
        };

    public static Words Count(long total) =>
        new($"{total} tài khoản", total == 1 ? "1 account" : $"{total} accounts");
}
