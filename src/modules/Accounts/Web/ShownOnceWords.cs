using Chutri.Platform;

namespace Chutri.Accounts.Web;

public static class ShownOnceWords
{
    public static Words Copy { get; } = new("Chép", "Copy");
    public static Words ToTokens { get; } =
        new("Đã chép, về danh sách mã", "Copied; back to the tokens");
    public static Words ToAccount { get; } =
        new("Đã ghi lại, về trang tài khoản", "Noted; back to the account");
    public static Words InitialPassword { get; } = new("Mật khẩu ban đầu", "Initial password");
    public static Words InitialPasswordText { get; } =
        new(
            "Chỉ hiện một lần. Hãy trao tận tay cho người dùng; khi đăng nhập lần đầu, người đó phải đổi mật khẩu.",
            "It is shown once. Hand it to the person; it must be changed at the first sign-in."
        );
    public static Words ResetLink { get; } =
        new("Liên kết đặt lại mật khẩu", "Link to reset the password");
    public static Words ResetLinkText { get; } =
        new(
            "Chỉ hiện một lần. Hãy gửi riêng cho người dùng; liên kết mở được một lần trong 24 giờ và thay cho các liên kết trước.",
            "It is shown once. Send it to that person alone; it opens once within 24 hours and replaces earlier links."
        );

    public static Words Of(string userName, string personName) =>
        new($"{userName} · {personName}", $"{userName} · {personName}");
}
