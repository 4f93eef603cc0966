using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>Why single sign-on did not let somebody in. Each says only what that person knows anyway.</summary>
internal static class SignOnRefusals
{
    public static Refusal StateLost { get; } =
        Refusal.Conflict(
            "accounts-sign-on-state-lost",
            new(
                "Lần đăng nhập một lần này đã quá lâu hoặc được mở lại từ trang cũ. Hãy bấm nút đăng nhập một lần nữa.",
                "This single sign-on took too long, or was opened again from an old page. Press the button once more."
            )
        );

    public static Refusal Declined(string provider) =>
        Refusal.NotAllowed(
            "accounts-sign-on-declined",
            new(
                $"{provider} không xác nhận đăng nhập. Hãy thử lại; nếu vẫn không được, hãy đăng nhập bằng mật khẩu hoặc báo quản trị viên.",
                $"{provider} did not confirm the sign-in. Try again; if it fails again, sign in with your password or tell the administrator."
            )
        );

    public static Refusal Unreachable(string provider) =>
        new(
            RefusalKind.Busy,
            "accounts-sign-on-unreachable",
            new(
                $"Hiện không kết nối được với {provider}. Hãy đăng nhập bằng mật khẩu, hoặc thử lại sau ít phút.",
                $"{provider} cannot be reached now. Sign in with your password, or try again in some minutes."
            )
        );

    public static Refusal ClaimMissing(string provider, string claim) =>
        Refusal.Conflict(
            "accounts-sign-on-claim-missing",
            new(
                $"{provider} đã xác nhận nhưng không cho biết {claim.Quoted()} nên chưa rõ là tài khoản nào. Hãy báo quản trị viên câu này.",
                $"{provider} confirmed but did not tell {claim.Quoted()}, so the account is not known. Tell the administrator this sentence."
            )
        );

    public static Refusal EmailNotVerified(string provider, string email) =>
        Refusal.NotAllowed(
            "accounts-sign-on-email-not-verified",
            new(
                $"{provider} chưa kiểm chứng địa chỉ thư {email} nên không dùng được để đăng nhập. Hãy kiểm chứng địa chỉ ở {provider} rồi thử lại.",
                $"{provider} has not verified the e-mail address {email}, so it cannot be used to sign in. Verify it at {provider} and try again."
            )
        );

    public static Refusal NoAccount(string provider, string claimed) =>
        Refusal.NotAllowed(
            "accounts-sign-on-no-account",
            new(
                $"{provider} đã xác nhận {claimed.Quoted()}, nhưng chưa có tài khoản Chutri nào ứng với tên này. Hãy nhờ quản trị viên mở tài khoản.",
                $"{provider} confirmed {claimed.Quoted()}, but no account of Chutri goes with it. Ask the administrator to open one."
            )
        );
}
