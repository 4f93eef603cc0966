using Chutri.Platform;

namespace Chutri.Accounts.Model;

internal static class EntryRefusals
{
    public static Refusal FirstStartComesFirst { get; } =
        Refusal.Conflict(
            "accounts-first-start-needed",
            new(
                "Chutri chưa có cơ quan và quản trị viên. Hãy mở trang Khởi đầu (/first-start), hoặc chạy lệnh chutri first-start trên máy chủ, để đặt tên cơ quan và tạo quản trị viên đầu tiên.",
                "Chutri has no authority and no administrator yet. Open the page First start (/first-start), or run chutri first-start on the server, to name the authority and make the first administrator."
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

    public static Words HoldsNoPostTitle { get; } =
        new("Hôm nay tài khoản này không giữ chức vụ nào", "This account holds no post today");

    public static Refusal HoldsNoPost { get; } =
        Refusal.NotAllowed(
            "accounts-holds-no-post",
            new(
                "Quyền xem và làm việc theo chức vụ, nên hiện chỉ mở được trang Tài khoản của tôi. Nếu vừa nhận chức vụ mới, hãy nhờ quản trị viên ghi chức vụ đó.",
                "What may be seen and done follows the post, so only the page My account opens now. If you have just taken a new post, ask an administrator to record it."
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
