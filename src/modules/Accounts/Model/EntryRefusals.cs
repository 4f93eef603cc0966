using Chutri.Platform;

namespace Chutri.Accounts.Model;

internal static class EntryRefusals
{
    public static Refusal FirstStartComesFirst { get; } =
        Refusal.Conflict(
            "accounts-first-start-needed",
            new(
                "Chutri chưa có cơ quan và quản trị viên. Hãy mở trang Khởi đầu (/first-start) để đặt tên cơ quan và tạo quản trị viên đầu tiên.",
                "Chutri has no authority and no administrator yet. Open the page First start (/first-start) to name the authority and make the first administrator."
            )
        );

    public static Refusal PasswordComesFirst { get; } =
        Refusal.NotAllowed(
            "accounts-initial-password",
            new(
                "Đang dùng mật khẩu ban đầu do quản trị viên cấp. Hãy đổi mật khẩu trước khi làm việc khác.",
                "This is the initial password that an administrator made. Change it before anything else."
            )
        );

    public static Refusal TokenReachesTooFar { get; } =
        Refusal.NotAllowed(
            "accounts-token-reaches-too-far",
            new(
                "Mã truy cập chỉ tạo được mã khác cho cùng chức vụ và không dùng lâu hơn chính nó. Hãy đăng nhập trên trang để tạo mã này.",
                "An access token can only make another for the same post that does not outlast it. Sign in on the page to make this one."
            )
        );
}
