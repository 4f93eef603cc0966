using Chutri.Platform;

namespace Chutri.Accounts.Api;

/// <summary>What each operation does, by its identifier.</summary>
internal static class AccountApiWords
{
    public static Words FindAccounts { get; } =
        new(
            "Các tài khoản theo tên đăng nhập; q tìm có dấu hoặc không dấu",
            "Accounts by user name; q searches with and without marks"
        );
    public static Words CreateAccount { get; } =
        new(
            "Mở tài khoản cho một người; mật khẩu ban đầu chỉ hiện một lần",
            "Open an account for a person; the initial password is shown once"
        );
    public static Words ShowAccount { get; } = new("Một tài khoản", "One account");
    public static Words LockAccount { get; } =
        new(
            "Khóa một tài khoản, nêu lý do; các phiên đang mở kết thúc",
            "Lock an account with a reason; its sessions end"
        );
    public static Words UnlockAccount { get; } =
        new(
            "Mở khóa, kể cả khóa do gõ sai mật khẩu nhiều lần",
            "Lift a lock, or a lock-out after wrong passwords"
        );
    public static Words ResetPassword { get; } =
        new(
            "Cấp mật khẩu ban đầu mới, chỉ hiện một lần; deviceLost gỡ cả khóa truy cập",
            "Make a new initial password, shown once; deviceLost removes the passkeys too"
        );
    public static Words MakeResetLink { get; } =
        new(
            "Tạo liên kết đặt lại mật khẩu, dùng một lần trong 24 giờ; deviceLost gỡ khóa truy cập và đăng xuất mọi nơi",
            "Make a link that sets a new password once within 24 hours; deviceLost removes passkeys and signs out everywhere"
        );
    public static Words ShowMe { get; } =
        new(
            "Ai đang đăng nhập và giữ những chức vụ nào hôm nay",
            "Who is signed in, and the posts held today"
        );
    public static Words ChangeMyPassword { get; } =
        new(
            "Đổi mật khẩu của mình; các phiên khác kết thúc",
            "Change the own password; other sessions end"
        );
    public static Words ChooseMyLanguage { get; } =
        new("Chọn ngôn ngữ: vi hoặc en", "Choose the language: vi or en");
    public static Words FindMyTokens { get; } =
        new(
            "Các mã truy cập của mình, mới nhất trước; không bao giờ kèm bí mật",
            "The own access tokens, newest first; never their secrets"
        );
    public static Words MakeToken { get; } =
        new(
            "Tạo mã truy cập cho một chức vụ, đến một ngày (nhiều nhất một năm); chỉ hiện một lần",
            "Make an access token for one post, until a day (a year at most); shown once"
        );
    public static Words RevokeToken { get; } =
        new(
            "Thu hồi một mã truy cập của mình; mã không còn dùng được nữa",
            "Revoke an own access token; it opens nothing any more"
        );
}
