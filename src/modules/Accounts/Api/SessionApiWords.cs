using Chutri.Platform;

namespace Chutri.Accounts.Api;

/// <summary>What each operation about sessions does, by its identifier.</summary>
internal static class SessionApiWords
{
    public static Words FindMySessions { get; } =
        new(
            "Những nơi mình đang đăng nhập, dùng gần nhất trước",
            "Where one is signed in, last used first"
        );
    public static Words EndMySession { get; } =
        new("Kết thúc một phiên đăng nhập của mình", "End one of the own sessions");
    public static Words SignOutEverywhere { get; } =
        new(
            "Kết thúc mọi phiên đăng nhập của mình; tùy chọn thu hồi cả mã truy cập",
            "End all own sessions; by choice revoke the access tokens too"
        );
    public static Words FindSessionsOf { get; } =
        new("Những nơi một tài khoản đang đăng nhập", "Where an account is signed in");
    public static Words EndSessionsOf { get; } =
        new(
            "Kết thúc mọi phiên đăng nhập của một tài khoản; tùy chọn thu hồi cả mã truy cập",
            "End all sessions of an account; by choice revoke its access tokens too"
        );
    public static Words FindMyPasskeys { get; } =
        new("Các khóa truy cập của mình, mới nhất trước", "The own passkeys, newest first");
    public static Words RemoveMyPasskey { get; } =
        new(
            "Gỡ một khóa truy cập của mình; mật khẩu vẫn dùng được",
            "Remove an own passkey; the password still works"
        );
}
