using Chutri.Platform;

namespace Chutri.Accounts.Model;

internal static class AccountRefusals
{
    public static Refusal NoSuchAccount { get; } =
        Refusal.NotFound(
            new(
                "Không tìm thấy tài khoản này. Hãy kiểm tra lại tên đăng nhập trong danh sách tài khoản.",
                "This account was not found. Check the user name in the list of accounts."
            )
        );

    public static Refusal NoSuchToken { get; } =
        Refusal.NotFound(
            new(
                "Không tìm thấy mã truy cập này trong tài khoản đang dùng.",
                "This access token was not found in your account."
            )
        );

    public static Refusal NoSuchSession { get; } =
        Refusal.NotFound(
            new(
                "Không tìm thấy phiên đăng nhập này trong tài khoản đang dùng; có thể phiên đã kết thúc.",
                "This session was not found in your account; it may have ended."
            )
        );

    public static Refusal LinkClosed { get; } =
        Refusal.Conflict(
            "accounts-link-closed",
            new(
                "Liên kết đặt lại mật khẩu đã được dùng hoặc đã hết hạn. Hãy xin quản trị viên một liên kết mới.",
                "This link to reset the password was used already or has ended. Ask an administrator for a new one."
            )
        );

    public static Refusal FirstStartIsOver { get; } =
        Refusal.Conflict(
            "accounts-first-start-over",
            new(
                "Cơ quan đã được đặt tên và đã có quản trị viên. Hãy đăng nhập bằng tài khoản đó.",
                "The authority has been named and has its administrator. Sign in with that account."
            )
        );

    public static Refusal PostNotHeld { get; } =
        Refusal.NotAllowed(
            "accounts-post-not-held",
            new(
                "Hôm nay không giữ chức vụ này nên không thể làm việc thay chức vụ đó. Hãy chọn một chức vụ khác.",
                "You do not hold this post today and cannot act for it. Choose another post."
            )
        );

    public static Refusal UserNameTaken(string userName) =>
        Refusal.Invalid(
            "userName",
            new(
                $"Tên đăng nhập {userName} đã có người dùng. Hãy chọn tên khác.",
                $"The user name {userName} is taken. Choose another one."
            )
        );

    public static Refusal HasAccount(string personName, string userName) =>
        Refusal.Conflict(
            "accounts-person-has-account",
            new(
                $"{personName} đã có tài khoản {userName}; mỗi người chỉ có một tài khoản. Nếu quên mật khẩu, hãy cấp lại.",
                $"{personName} already has the account {userName}; each person has one. If the password is forgotten, reset it."
            )
        );

    public static Refusal WrongCurrentPassword { get; } =
        Refusal.Invalid(
            "current",
            new("Mật khẩu hiện tại chưa đúng.", "The current password is not right.")
        );

    public static Refusal LockedOut { get; } =
        Refusal.Conflict(
            "accounts-locked-out",
            new(
                "Đã nhập sai mật khẩu quá nhiều lần. Hãy đợi ít phút rồi thử lại.",
                "Too many wrong passwords. Wait some minutes and try again."
            )
        );

    public static Refusal SamePassword { get; } =
        Refusal.Invalid(
            "password",
            new(
                "Mật khẩu mới phải khác mật khẩu hiện tại.",
                "The new password must differ from the current one."
            )
        );

    public static Refusal OwnAccount { get; } =
        Refusal.Conflict(
            "accounts-own-account",
            new(
                "Không thể tự khóa tài khoản đang dùng. Hãy nhờ một quản trị viên khác.",
                "You cannot lock the account you are using. Ask another administrator."
            )
        );

    public static Refusal LockFirst(string userName) =>
        Refusal.Conflict(
            "accounts-lock-first",
            new(
                $"Tài khoản {userName} còn mở. Hãy khóa tài khoản trước rồi mới gỡ tên.",
                $"The account {userName} is still open. Lock it first, then take the name out."
            )
        ) with
        {
            See = AccountUrl(userName),
        };

    private static string AccountUrl(string userName) =>
        "/admin/accounts/" + Uri.EscapeDataString(userName);

    public static Refusal AlreadyLocked(Account account) =>
        Refusal.Conflict(
            "accounts-already-locked",
            new(
                $"Tài khoản {account.UserName} đã bị khóa trước đó, lý do: {account.LockedBecause}",
                $"The account {account.UserName} was locked already. Reason: {account.LockedBecause}"
            )
        );

    public static Refusal NotLocked(Account account) =>
        Refusal.Conflict(
            "accounts-not-locked",
            new(
                $"Tài khoản {account.UserName} hiện không bị khóa nên không cần mở.",
                $"The account {account.UserName} is not locked; there is nothing to unlock."
            )
        );

    public static Refusal TokenAlreadyRevoked(AccessToken token) =>
        Refusal.Conflict(
            "accounts-token-already-revoked",
            new(
                $"Mã truy cập {token.Name.Quoted()} đã được thu hồi trước đó.",
                $"The access token {token.Name.Quoted()} was revoked already."
            )
        );
}
