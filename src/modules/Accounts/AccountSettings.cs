using Chutri.Platform;

namespace Chutri.Accounts;

internal static class AccountSettings
{
    public static readonly Setting Help = new(
        "Chutri:Help",
        new(
            "Dòng chữ ở trang đăng nhập nói ai không vào được thì hỏi ai, ở đâu.",
            "The line on the sign-in page that says whom to ask where somebody cannot come in."
        )
    );
}
