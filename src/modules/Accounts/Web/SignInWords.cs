using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public static class SignInWords
{
    public static Words SignIn { get; } = new("Đăng nhập", "Sign in");
    public static Words Motto { get; } =
        new(
            "Mỗi việc một đơn vị chủ trì. Lúc nào cũng biết ai đang giữ.",
            "One lead for each task. At every moment everybody knows who holds it."
        );
    public static Words UserName { get; } = new("Tên đăng nhập", "User name");
    public static Words UserNameHint { get; } =
        new("Do quản trị viên cấp, ví dụ vandth", "Given by the administrator, for example vandth");
    public static Words Password { get; } = new("Mật khẩu", "Password");
    public static Words Forgotten { get; } = new("Quên mật khẩu?", "Forgotten the password?");
    public static Words ForgottenText { get; } =
        new(
            "Hãy nhờ quản trị viên của đơn vị cấp liên kết đặt lại mật khẩu, dùng được một lần trong 24 giờ.",
            "Ask your unit's administrator for a link to reset it. It opens once within 24 hours."
        );
    public static Words WhomToCall { get; } =
        new(
            "Chưa vào được? Hãy gọi quản trị viên Chutri của cơ quan, trong giờ làm việc.",
            "Cannot get in? Call the authority's Chutri administrator, during working hours."
        );
    public static Words Or { get; } = new("hoặc", "or");
    public static Words SignedOut { get; } = new("Đã đăng xuất.", "You are signed out.");

    public static Words TooManyTries { get; } =
        new("Có quá nhiều lần đăng nhập từ địa chỉ này", "Too many sign-ins from this address");
    public static Words TooManyTriesText { get; } =
        new(
            "Chưa có gì bị khóa. Hãy đợi một phút rồi đăng nhập lại. Nếu vẫn gặp trang này, hãy báo quản trị viên: có thể ai đó trong mạng của cơ quan đang dò mật khẩu.",
            "Nothing was locked. Wait a minute and sign in again. If this page comes back, tell the administrator: somebody in your network may be guessing passwords."
        );

    public static Words TooOften { get; } =
        new(
            "Từ địa chỉ này đã mở trang quá nhiều lần",
            "This page was opened too often from this address"
        );
    public static Words TooOftenText { get; } =
        new(
            "Chưa có gì bị khóa. Hãy đợi một phút rồi mở lại.",
            "Nothing was locked. Wait a minute and open it again."
        );

    /// <summary>The same for a name that nobody has and for an account that must wait: it does not tell which names exist.</summary>
    public static Refusal WrongPassword { get; } =
        new(
            RefusalKind.Invalid,
            "accounts-wrong-password",
            new(
                "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy xem phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại. Sai 5 lần liền thì phải đợi 15 phút, hoặc nhờ quản trị viên mở khóa.",
                "The user name or the password is not right. Check Caps Lock and the keyboard's language, then try again. After 5 wrong tries in a row wait 15 minutes, or ask an administrator to unlock it."
            )
        );

    public static Refusal Locked { get; } =
        Refusal.NotAllowed(
            "accounts-locked",
            new(
                "Tài khoản này đã bị quản trị viên khóa. Hãy gọi quản trị viên để được mở.",
                "This account was locked by an administrator. Call the administrator to have it opened."
            )
        );

    public static Words UseProvider(string provider) => new($"Dùng {provider}", $"Use {provider}");

    public static Words Leave(string provider) =>
        new($"Đăng xuất cả khỏi {provider}", $"Sign out of {provider} too");

    public static Words LeavingText(string provider) =>
        new(
            $"Đang chuyển sang {provider} để đăng xuất cả ở đó. Nếu trang không tự chuyển, hãy bấm nút dưới đây.",
            $"You are being taken to {provider} to sign out there too. If nothing happens, press the button."
        );
}
