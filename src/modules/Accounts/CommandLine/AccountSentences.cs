using Chutri.Accounts.Operations;
using Chutri.Platform;

namespace Chutri.Accounts.CommandLine;

internal static class AccountSentences
{
    public static Words Accounts { get; } =
        new(
            "Tài khoản: mở, cấp lại mật khẩu, xem và kết thúc phiên đăng nhập",
            "Accounts: open one, make a new initial password, see and end sessions"
        );

    public static Words Create { get; } =
        new(
            "Mở tài khoản cho một người; in mật khẩu ban đầu một lần",
            "Open an account; the initial password is printed once"
        );

    public static Words Reset { get; } =
        new("Cấp lại mật khẩu ban đầu, in ra một lần", "Make a new initial password, printed once");

    public static Words UserOption { get; } = new("Tên đăng nhập", "The user name");

    public static Words PersonOption { get; } = new("Mã cán bộ", "The person's code");

    public static Words EmailOption { get; } = new("Thư công vụ", "E-mail");

    public static Words AdministratorOption { get; } =
        new(
            "Đồng thời giao chức vụ quản trị toàn cơ quan",
            "Also appoint as administrator of the whole authority"
        );

    public static Words InitialPasswordOf(OpenedAccount opened) =>
        new(
            $"Mật khẩu ban đầu của {opened.UserName} ({opened.PersonName}), chỉ hiện một lần và phải đổi khi đăng nhập lần đầu:",
            $"Initial password of {opened.UserName} ({opened.PersonName}), shown once, to be changed at the first sign-in:"
        );

    public static Words Sessions { get; } =
        new("Liệt kê nơi tài khoản đang đăng nhập", "List where an account is signed in");

    public static Words SignOutEverywhere { get; } =
        new("Kết thúc mọi phiên đăng nhập của tài khoản", "End all sessions of an account");

    public static Words TokensOption { get; } =
        new("Thu hồi cả các mã truy cập", "Also revoke the access tokens");

    public static Words OpenSessions(int count) =>
        new($"{count} phiên đang mở", count == 1 ? "1 open session" : $"{count} open sessions");

    public static Words OneSession(SessionRow session, DateTime lastUsed) =>
        new(
            $"{session.Device.Vietnamese} · {session.Address} · dùng gần nhất {lastUsed:HH:mm dd/MM/yyyy}",
            $"{session.Device.English} · {session.Address} · last used {lastUsed:yyyy-MM-dd HH:mm}"
        );

    public static Words Ended(int sessions, int tokens) =>
        new(
            $"Đã kết thúc {sessions} phiên đăng nhập, thu hồi {tokens} mã truy cập.",
            $"Ended sessions: {sessions}; revoked access tokens: {tokens}."
        );
}
