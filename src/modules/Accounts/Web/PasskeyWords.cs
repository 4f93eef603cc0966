using Chutri.Platform;

namespace Chutri.Accounts.Web;

public static class PasskeyWords
{
    public static Words Title { get; } = new("Khóa truy cập", "Passkeys");
    public static Words Text { get; } =
        new(
            "Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của chính điện thoại hay máy tính, không cần gõ mật khẩu. Mật khẩu vẫn dùng được.",
            "Sign in with the fingerprint, face or PIN of your own telephone or computer, without typing a password. The password still works."
        );
    public static Words See { get; } = new("Xem và thêm khóa truy cập", "See and add passkeys");
    public static Words None { get; } =
        new("Chưa có khóa truy cập nào.", "There is no passkey yet.");
    public static Words Name { get; } = new("Tên khóa", "Name");
    public static Words NameHint { get; } =
        new(
            "Để biết khóa nằm ở thiết bị nào, ví dụ Điện thoại của tôi",
            "In which device it is, for example My telephone"
        );
    public static Words MadeAt { get; } = new("Tạo lúc", "Made");
    public static Words LastUsed { get; } = new("Dùng gần nhất", "Last used");
    public static Words Never { get; } = new("chưa dùng", "never");
    public static Words Remove { get; } = new("Gỡ khóa", "Remove");
    public static Words Removed { get; } =
        new(
            "Đã gỡ khóa truy cập; khóa không mở được tài khoản nữa.",
            "The passkey is removed; it opens the account no more."
        );
    public static Words AddTitle { get; } =
        new("Thêm khóa trên thiết bị này", "Add a passkey in this device");
    public static Words Add { get; } = new("Thêm khóa truy cập", "Add the passkey");
    public static Words Added { get; } =
        new(
            "Đã thêm khóa truy cập. Lần sau, ở trang đăng nhập hãy bấm “Dùng khóa truy cập”.",
            "The passkey is added. Next time press “Use a passkey” on the sign-in page."
        );
    public static Words NotMade { get; } =
        new(
            "Thiết bị chưa tạo khóa. Hãy thử lại, hoặc dùng thiết bị khác.",
            "The device made no passkey. Try again, or use another device."
        );
    public static Words Without { get; } =
        new(
            "Trình duyệt này chưa tạo được khóa truy cập. Hãy mở trang bằng trình duyệt mới trên điện thoại hoặc máy tính.",
            "This browser cannot make passkeys. Open the page in a newer browser on a telephone or computer."
        );
    public static Words Use { get; } = new("Dùng khóa truy cập", "Use a passkey");
    public static Words NotUsed { get; } =
        new(
            "Chưa dùng được khóa truy cập. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.",
            "No passkey was used. Try again, or sign in with your password."
        );

    public static Words Count(int count) =>
        new($"{count} khóa truy cập", count == 1 ? "1 passkey" : $"{count} passkeys");
}
