using Chutri.Accounts.Entering;
using Chutri.Platform;

namespace Chutri.Accounts;

internal static class AccountSettingWords
{
    public static readonly Words Help = new(
        "Dòng chữ ở trang đăng nhập nói ai không vào được thì hỏi ai, ở đâu.",
        "The line on the sign-in page that says whom to ask where somebody cannot come in."
    );

    public static readonly Words LongestDays = new(
        "Một phiên đăng nhập dài nhất mấy ngày, dù vẫn đang dùng (1 đến 90).",
        "For how many days a session lasts at the longest, however much it is used (1 to 90)."
    );

    public static readonly Words PasskeyDomain = new(
        "Tên miền mà khóa đăng nhập (passkey) được tạo cho; để trống: tên miền người dùng đang mở.",
        "The domain for which passkeys are made; empty: the one that the browser asked for."
    );

    public static readonly Words SignOnName = new(
        "Đăng nhập một lần: tên nơi cấp tài khoản, hiện trên nút ở trang đăng nhập.",
        "Single sign-on: the provider's name as the button on the sign-in page says it."
    );

    public static readonly Words SignOnAuthority = new(
        $"Đăng nhập một lần: địa chỉ của nơi cấp (OpenID Connect), https. Ở nơi cấp, khai địa chỉ trả về là địa chỉ của chương trình và {SignOnParts.ReturnPath}, địa chỉ sau khi đăng xuất là địa chỉ đó và {SignOnParts.LeftPath}.",
        $"Single sign-on: the provider's address (OpenID Connect), https. At the provider, register the program's address and {SignOnParts.ReturnPath} as the return address, and the same with {SignOnParts.LeftPath} for after signing out."
    );

    public static readonly Words SignOnClientId = new(
        "Đăng nhập một lần: mã mà nơi cấp đã đặt cho chương trình này.",
        "Single sign-on: the identifier that the provider gave this program."
    );

    public static readonly Words SignOnClientSecret = new(
        "Đăng nhập một lần: khóa bí mật nơi cấp đã trao.",
        "Single sign-on: the secret that the provider gave."
    );

    public static readonly Words SignOnScopes = new(
        "Đăng nhập một lần: các phạm vi xin nơi cấp, cách nhau bằng dấu cách.",
        "Single sign-on: the scopes asked for, divided by spaces."
    );

    public static readonly Words SignOnClaim = new(
        "Đăng nhập một lần: mục thông tin nói người đó là ai; để trống: preferred_username, hoặc email khi so theo email.",
        "Single sign-on: the claim that says who it is; empty: preferred_username, or email where it is matched to email."
    );

    public static readonly Words SignOnMatchedTo = new(
        "Đăng nhập một lần: so mục đó với gì của tài khoản: user-name, email hoặc person-code.",
        "Single sign-on: what of the account it is matched to: user-name, email or person-code."
    );

    public static readonly Words SignOutThere = new(
        "Đăng nhập một lần: đăng xuất ở đây thì đăng xuất luôn ở nơi cấp.",
        "Single sign-on: signing out here signs out at the provider too."
    );
}
