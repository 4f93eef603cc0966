using Chutri.Platform;

namespace Chutri.Accounts.Model;

internal static class PasskeyRefusals
{
    public static Refusal NotMade { get; } =
        Refusal.Conflict(
            "accounts-passkey-not-made",
            new(
                "Chưa tạo được khóa truy cập: thiết bị không trả lời đúng, hoặc đã quá 5 phút. Hãy bấm lại.",
                "The passkey was not made: the device did not answer rightly, or it took more than 5 minutes. Press again."
            )
        );

    public static Refusal NotKnown { get; } =
        Refusal.NotAllowed(
            "accounts-passkey-not-known",
            new(
                "Khóa truy cập này không mở được tài khoản nào: có thể khóa đã bị gỡ, hoặc đã quá 5 phút. Hãy thử lại hoặc đăng nhập bằng mật khẩu.",
                "This passkey opens no account: it may have been removed, or it took more than 5 minutes. Try again, or sign in with your password."
            )
        );

    public static Refusal AnsweredAlready { get; } =
        Refusal.NotAllowed(
            "accounts-passkey-answered-already",
            new(
                "Lần đăng nhập này đã được dùng, hoặc khóa vừa được dùng ở nơi khác. Hãy bấm đăng nhập bằng khóa truy cập một lần nữa.",
                "This sign-in was used already, or the passkey was used elsewhere meanwhile. Press sign in with a passkey once more."
            )
        );

    public static Refusal NoSuchPasskey { get; } =
        Refusal.NotFound(
            new(
                "Không tìm thấy khóa truy cập này trong tài khoản đang dùng; có thể khóa đã được gỡ.",
                "This passkey was not found in your account; it may have been removed."
            )
        );

    public static Words NameMissing(int longest) =>
        new(
            $"Hãy đặt tên cho khóa, dài nhất {longest} ký tự, để sau này biết khóa nằm ở thiết bị nào.",
            $"Give the passkey a name of at most {longest} characters, to know later in which device it is."
        );
}
